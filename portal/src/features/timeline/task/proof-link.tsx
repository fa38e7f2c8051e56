import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { campaignQuery } from '@portal/content/campaign.api';
import type { Proof } from '@portal/content/timeline.api';

type Props = { proof: Proof; campaignId: string; words: string };

/** The screen on which a proof can be seen as a whole; the words alone while there is none. */
export function ProofLink({ proof: { kind, refs }, campaignId, words }: Props) {
  const params = { campaignId };
  switch (kind) {
    case 'outline-published':
      return <OutlineLink campaignId={campaignId} words={words} />;
    case 'letters-sent':
      return (
        <Link to="/campaigns/$campaignId/mails" params={params} search={{ kind: 'request' }}>
          {words}
        </Link>
      );
    case 'plan-open':
    case 'reports-accepted':
      return (
        <Link to="/campaigns/$campaignId/participants" params={params}>
          {words}
        </Link>
      );
    case 'sections-with-text':
      return (
        <Link to="/campaigns/$campaignId/consolidation" params={params}>
          {words}
        </Link>
      );
    case 'draft-frozen': {
      const draftId = refs[0]?.id;
      return draftId ? (
        <Link to="/campaigns/$campaignId/drafts/$draftId" params={{ campaignId, draftId }}>
          {words}
        </Link>
      ) : (
        words
      );
    }
    case 'documents-rendered':
    case 'document-issued':
      return (
        <Link to="/campaigns/$campaignId/documents" params={params}>
          {words}
        </Link>
      );
  }
}

/** The proof names the outline's code only; which version it is stands in the plan. */
function OutlineLink({ campaignId, words }: { campaignId: string; words: string }) {
  const { data } = useQuery(campaignQuery(campaignId));
  if (!data) return words;
  const { code, version } = data.outline;
  return (
    <Link to="/outlines/$code/versions/$version" params={{ code, version: String(version) }}>
      {words}
    </Link>
  );
}
