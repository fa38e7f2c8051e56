import { useTranslation } from 'react-i18next';
import { guidanceOf } from '@portal/content/guidance-of';
import type { Outline, OutlineSection } from '@portal/content/outline.api';
import styles from './section.module.css';

/** What the outline asks for here and in the parts above, by which the text is judged, too. */
export function Guidance({ outline, section }: { outline: Outline; section: OutlineSection }) {
  const { t } = useTranslation(['editor', 'desk']);
  const asked = guidanceOf(section, outline.sections);
  if (asked.length === 0) return <p className={styles.soft}>{t('section.noGuidance')}</p>;
  return asked.map(({ id, number, guidance }) => (
    <div key={id}>
      {id !== section.id && <p className={styles.soft}>{t('desk:task.guidanceOf', { number })}</p>}
      <ul className={styles.guidance}>
        {guidance.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  ));
}
