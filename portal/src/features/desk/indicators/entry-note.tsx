import { useTranslation } from 'react-i18next';
import type { Entry } from './indicator-grid';
import styles from './indicators.module.css';

/** Says what the last paste, or a figure with two readings, was taken for. */
export function EntryNote({ entry }: { entry: Entry | null }) {
  const { t, i18n } = useTranslation('editor');
  const doubtful = entry?.cells.filter(({ understood }) => understood !== null) ?? [];
  const read = (entry?.cells.filter(({ text }) => text !== '').length ?? 0) - doubtful.length;
  return (
    <div role="status" className={styles.entry}>
      {entry?.block && <p>{t('grid.pasted', { count: read })}</p>}
      {entry && entry.left > 0 && <p>{t('grid.left', { count: entry.left })}</p>}
      {doubtful.map(({ indicator, text, understood }, index) => (
        <p key={index}>
          {t(understood === 'ambiguous' ? 'grid.ambiguous' : 'grid.unreadAt', {
            text,
            name: i18n.language === 'en' ? indicator.nameEn : indicator.name,
          })}
        </p>
      ))}
    </div>
  );
}
