import { Archive } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import type { Placing } from './use-placing';
import styles from './word.module.css';
import type { Placeable, WaitingParts } from './word-parts';

type Props = { file: NonNullable<WaitingParts['earlier']> | null; parts: readonly Placeable[]; placing: Placing };

/** Which earlier file has left these parts over, and the one choice that settles all of them. */
export function EarlierFile({ file, parts, placing }: Props) {
  const { t } = useTranslation('desk');
  const count = parts.length;
  return (
    <div className={styles.fileHead}>
      <div>
        <h3 className={styles.fileName}>{file ? t('word.leftBy', { name: file.fileName }) : t('word.leftByNone')}</h3>
        {file && <p className={styles.soft}>{t('word.leftByHint', { at: moment(file.attachedAt) })}</p>}
      </div>
      <Button isDisabled={placing.isPending} onPress={() => placing.place(parts, null)}>
        <Archive size={18} aria-hidden />{' '}
        {file ? t('word.setAsideAllOf', { count, name: file.fileName }) : t('word.setAsideAll', { count })}
      </Button>
    </div>
  );
}
