import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { Facts } from '@portal/ui/facts';
import { Note } from '@portal/ui/notes';
import type { Document } from './documents.api';

type Props = { document: Document; issuedOn: string; signer: string };

/** Repeats what will stand on the paper for good, before its number is taken. */
export function IssueLastLook({ document, issuedOn, signer }: Props) {
  const { t } = useTranslation('documents');
  return (
    <>
      <Note kind="warning" title={t('issueLastLook')}>
        <p>{t('issueForGood')}</p>
      </Note>
      <Facts
        facts={[
          { name: t('paper'), value: document.title },
          { name: t('restsOn'), value: t('draft', { number: document.draftNumber }) },
          { name: t('numberAndSymbol'), value: t('issueNextNumber', { symbol: document.layout.symbol }) },
          { name: t('issuedOn'), value: day(issuedOn) },
          { name: t('signer'), value: signer },
        ]}
      />
    </>
  );
}
