import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { RegisterEntry } from './register-entry';
import { documentQuery, type Document } from './documents.api';
import styles from './documents.module.css';
import { IssueButton } from './issue-button';
import { PaperBadge } from './paper-badge';
import { Reproduction } from './reproduction';
import { Unprintable } from './unprintable';

const PdfPreview = lazy(async () => ({ default: (await import('./preview/pdf-preview')).PdfPreview }));

/** One entry of the register: what it says, its files and hashes, and its pages as they print. */
export function DocumentPage() {
  const { t } = useTranslation('documents');
  const { documentId } = useParams({ from: '/documents/$documentId' });
  const { data: document, error, refetch } = useQuery(documentQuery(documentId));
  if (error) {
    return (
      <Page title={t('document')}>
        <ProblemNote error={error} retry={() => void refetch()} />
      </Page>
    );
  }
  if (!document) return <Waiting>{t('loadingDocument')}</Waiting>;
  return <OneDocument document={document} />;
}

function OneDocument({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  const edition = document.number === null ? 'draft' : 'issued';
  const pdf = document.files.find((file) => file.format === 'pdf' && file.edition === edition);
  return (
    <Page
      title={document.title}
      wide
      lead={
        <>
          <PaperBadge state={edition === 'issued' ? 'issued' : 'ready'} />{' '}
          <Link to="/campaigns/$campaignId/documents" params={{ campaignId: document.campaignId }}>
            {t('allDocuments')}
          </Link>
        </>
      }
      actions={<IssueButton document={document} />}
    >
      <div className={styles.columns}>
        <div className={styles.side}>
          <RegisterEntry document={document} />
          <Unprintable document={document} />
          <Reproduction key={edition} documentId={document.id} />
        </div>
        {pdf && (
          <Suspense fallback={<Waiting>{t('preview.loading')}</Waiting>}>
            <PdfPreview key={pdf.sha256} documentId={document.id} file={pdf} />
          </Suspense>
        )}
      </div>
    </Page>
  );
}
