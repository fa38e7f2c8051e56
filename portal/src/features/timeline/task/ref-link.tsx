import { Link } from '@tanstack/react-router';
import type { ProofRef } from '@portal/content/timeline.api';

/** What a proof names, with the screen that shows it. */
export function RefLink({ proofRef, campaignId }: { proofRef: ProofRef; campaignId: string }) {
  const { type, id, name } = proofRef;
  switch (type) {
    case 'unit':
      return (
        <Link to="/campaigns/$campaignId/reports" params={{ campaignId }} search={{ state: 'all', q: name }}>
          {name}
        </Link>
      );
    case 'section':
      return (
        <Link to="/campaigns/$campaignId/consolidation/sections/$sectionId" params={{ campaignId, sectionId: id }}>
          {name}
        </Link>
      );
    case 'draft':
      return (
        <Link to="/campaigns/$campaignId/drafts/$draftId" params={{ campaignId, draftId: id }}>
          {name}
        </Link>
      );
    case 'document':
      return (
        <Link to="/documents/$documentId" params={{ documentId: id }}>
          {name}
        </Link>
      );
    default:
      return <span>{name}</span>;
  }
}
