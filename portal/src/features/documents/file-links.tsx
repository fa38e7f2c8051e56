import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { number } from '@portal/locale/format';
import { contentPath, type Document } from './documents.api';
import styles from './documents.module.css';
import { filesInForce } from './papers';

/** The files of the paper as it stands, to be saved. */
export function FileLinks({ document }: { document: Document }) {
  const { t } = useTranslation('documents');
  return (
    <span className={styles.links}>
      {filesInForce(document).map((file) => (
        <a key={file.format} className={styles.link} href={contentPath(document.id, file)} download={file.fileName}>
          <Download size={14} aria-hidden />
          <span className="only-read-aloud">{document.title}</span>{' '}
          {`${file.format.toUpperCase()} ${t('kilobytes', { number: number(Math.ceil(file.bytes / 1024)) })}`}
        </a>
      ))}
    </span>
  );
}
