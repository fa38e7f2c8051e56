import { Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { day, moment, number } from '@portal/locale/format';
import { Code, Facts } from '@portal/ui/facts';
import { Card } from '@portal/ui/page';
import { contentPath, type Document } from './documents.api';
import styles from './documents.module.css';

/** What the register holds of a paper: its number, its rules of layout, each file with its hash. */
export function RegisterEntry({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const { campaignId, draftId, layout } = document;
  const files = document.files.toSorted(
    (one, other) => Number(other.edition === 'issued') - Number(one.edition === 'issued'),
  );
  return (
    <Card title={t('entry')}>
      <Facts
        facts={[
          { name: t('numberAndSymbol'), value: document.number ?? t('noNumberYet') },
          { name: t('issuedOn'), value: document.issuedOn && day(document.issuedOn) },
          { name: t('signer'), value: document.signer },
          { name: t('issuer'), value: layout.issuer },
          { name: t('layout'), value: t(`regime.${layout.regime}`, { source: layout.source }) },
          {
            name: t('restsOn'),
            value: (
              <Link to="/campaigns/$campaignId/drafts/$draftId" params={{ campaignId, draftId }}>
                {t('draft', { number: document.draftNumber })}
              </Link>
            ),
          },
          { name: t('pages'), value: number(document.pages) },
          { name: t('renderedAt'), value: moment(document.createdAt) },
          { name: t('draftHash'), value: <Code>{document.draftSha256}</Code> },
        ]}
      />
      <h3>{t('files')}</h3>
      {files.map((file) => (
        <div key={file.edition + file.format}>
          <a className={styles.link} href={contentPath(document.id, file)} download={file.fileName}>
            <Download size={14} aria-hidden /> {`${file.format.toUpperCase()}, ${t(`edition.${file.edition}`)}`}
          </a>{' '}
          {t('kilobytes', { number: number(Math.ceil(file.bytes / 1024)) })}
          <p>
            <Code>{file.sha256}</Code>
          </p>
        </div>
      ))}
    </Card>
  );
}
