import { useQuery } from '@tanstack/react-query';
import { BadgeCheck, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { day, number } from '@portal/locale/format';
import { useMay } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { Code, type Fact, Facts } from '@portal/ui/facts';
import { Waiting } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { Badge } from '@portal/ui/state-badge';
import { Link } from '@tanstack/react-router';
import type { CheckedFile } from './checked-file';
import { DraftFound } from './draft-found';
import { FileOfReceipt } from './file-of-receipt';
import { receiptQuery, registeredQuery } from './verify.api';

/** What the register says of a file, and whether it is the one that a receipt shown beside it was given for. */
export function FileResult({ file, receipt }: { file: CheckedFile; receipt: string | null }) {
  const { t } = useTranslation('verify');
  const { data, error, refetch } = useQuery(registeredQuery(file.sha256));
  const isCompared = useQuery({ ...receiptQuery(receipt ?? ''), enabled: receipt !== null }).data?.valid === true;
  const mayRead = useMay('document.read');
  const found = data?.document;
  const own: Fact[] = [
    { name: t('fileName'), value: file.name },
    { name: t('fileSize'), value: t('bytes', { number: number(file.bytes) }) },
    { name: t('fileHash'), value: <Code>{file.sha256}</Code> },
  ];
  return (
    <Card title={t('file')}>
      {receipt && <FileOfReceipt file={file} receipt={receipt} />}
      {error && <ProblemNote error={error} retry={() => void refetch()} />}
      {!data && !error && <Waiting>{t('askingRegister')}</Waiting>}
      {data && !found && !isCompared && (
        <>
          <p>
            <Badge tone="neutral">
              <CircleHelp size={14} aria-hidden /> {t('notRegistered')}
            </Badge>
          </p>
          <p>{t(/\.docx?$/i.test(file.name) ? 'sentWordHint' : 'notRegisteredHint')}</p>
        </>
      )}
      {found?.edition === 'issued' && (
        <p>
          <Badge tone="good">
            <BadgeCheck size={14} aria-hidden /> {t('registered')}
          </Badge>
        </p>
      )}
      {found?.edition === 'draft' && <DraftFound issuedSince={found.issuedSince} />}
      <Facts
        facts={
          found
            ? [
                { name: t('document'), value: found.title },
                { name: t('edition'), value: t(`editionOf.${found.edition}`, { number: found.draftNumber }) },
                { name: t('number'), value: found.number },
                { name: t('issuedOn'), value: found.issuedOn && day(found.issuedOn) },
                { name: t('signer'), value: found.signer },
                ...own,
              ]
            : own
        }
      />
      {found && mayRead && (
        <p>
          <Link className={buttonClass()} to="/documents/$documentId" params={{ documentId: found.id }}>
            {t('openDocument')}
          </Link>
        </p>
      )}
    </Card>
  );
}
