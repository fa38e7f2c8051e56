import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment, number } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import type { Attachment } from '../report.api';
import styles from './cover.module.css';

type Props = { files: readonly Attachment[]; onRemove?: (file: Attachment) => void };

/** Files with what they are, how large, who attested them; the name is the download. */
export function FileList({ files, onRemove }: Props) {
  const { t } = useTranslation('desk');
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file.id}>
          {file.link ? (
            <a href={file.link} download={file.fileName}>
              <Download size={16} aria-hidden /> {file.fileName}
            </a>
          ) : (
            file.fileName
          )}
          <small>
            {t(file.current ? 'files.current' : `files.purpose.${file.purpose}`)} ·{' '}
            {t('files.size', { kb: number(Math.max(file.bytes / 1000, 1), 0) })}
          </small>
          <small>{t('files.attested', { by: file.attestedBy, at: moment(file.attachedAt) })}</small>
          {onRemove && file.removable && (
            <span>
              <Button
                kind="quiet"
                aria-label={t('files.removeThis', { name: file.fileName })}
                onPress={() => onRemove(file)}
              >
                {t('files.remove')}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
