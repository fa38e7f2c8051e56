import { Stamp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@portal/session/session';
import { Button } from '@portal/ui/button';
import type { Document } from './documents.api';
import { IssueDialog } from './issue-dialog';

/** For the drafting team, while the paper has no number. */
export function IssueButton({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const mayIssue = useMay('document.issue');
  const [open, setOpen] = useState(false);
  if (!mayIssue || document.number !== null) return null;
  return (
    <>
      <Button kind="primary" onPress={() => setOpen(true)}>
        <Stamp size={16} aria-hidden /> {t('issue')}
      </Button>
      {open && <IssueDialog document={document} onClose={() => setOpen(false)} />}
    </>
  );
}
