import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '@portal/ui/problem-note';
import { Progress } from '@portal/ui/progress';
import { contentPath, type DocumentFile } from '../documents.api';
import { PdfPage } from './pdf-page';
import { PdfTools } from './pdf-tools';
import styles from './preview.module.css';
import { afterKey, type View } from './view';
import { usePdf } from './use-pdf';

/** The pages as they print, one at a time; turned with the buttons or by keyboard. */
export function PdfPreview({ documentId, file }: { documentId: string; file: DocumentFile }) {
  const { t } = useTranslation('documents');
  const { pdf, loading, error } = usePdf(contentPath(documentId, file), file.bytes);
  const [view, setView] = useState<View>({ page: 1, zoom: 75 });
  if (error) return <ProblemNote error={error} />;
  if (!pdf) {
    return <Progress label={t('preview.loading')} done={kilobytes(loading.bytes)} of={kilobytes(loading.of)} />;
  }
  const label = t('preview.page', { page: view.page, pages: pdf.numPages });
  return (
    <section className={styles.preview} aria-label={t('preview.title')}>
      <PdfTools view={view} pages={pdf.numPages} onChange={setView} />
      <div
        className={styles.desk}
        role="region"
        aria-label={t('preview.desk')}
        tabIndex={0}
        onKeyDown={(event) => {
          const next = afterKey(view, event.key, pdf.numPages);
          if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          setView(next);
          event.currentTarget.scrollTop = 0;
        }}
      >
        <PdfPage pdf={pdf} number={view.page} scale={(view.zoom / 100) * SCREEN_PER_POINT} label={label} />
      </div>
    </section>
  );
}

/** 96 pixels of the screen for 72 points of the paper. */
const SCREEN_PER_POINT = 96 / 72;
const kilobytes = (bytes: number) => Math.ceil(bytes / 1024);
