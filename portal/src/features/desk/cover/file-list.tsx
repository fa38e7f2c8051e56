import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment, number } from '@portal/locale/format';
import type { Attachment } from '../report.api';
import styles from './cover.module.css';

/** Files with what they are, how large, who attested them; the name is the download. */
export function FileList({ files }: { files: readonly Attachment[] }) {
  const { t } = useTranslation('desk');
  return (
    <ul className={styles.files}>
      {files.map(({ id, fileName, bytes, purpose, attachedAt, attestedBy, link }) => (
        <li key={id}>
          {link ? (
            <a href={link} download={fileName}>
              <Download size={16} aria-hidden /> {fileName}
            </a>
          ) : (
            fileName
          )}
          <small>
            {t(`files.purpose.${purpose}`)} · {t('files.size', { kb: number(Math.max(bytes / 1000, 1), 0) })}
          </small>
          <small>{t('files.attested', { by: attestedBy, at: moment(attachedAt) })}</small>
        </li>
      ))}
    </ul>
  );
}
