import { useTranslation } from 'react-i18next';
import { guidanceOf } from '@portal/content/guidance-of';
import type { Outline } from '../review.data';
import styles from './content.module.css';

type Props = { outline: Outline; section: Outline['sections'][number] };

/** What the outline asks for here; what it asks for in the parts above holds here, too. */
export function Guidance({ outline, section }: Props) {
  const { t } = useTranslation('review');
  const asked = guidanceOf(section, outline.sections);
  return (
    <section>
      <h3>{t('guidance')}</h3>
      {asked.length === 0 && <p className={styles.soft}>{t('noGuidance')}</p>}
      {asked.map(({ id, number, guidance }) => (
        <div key={id}>
          {id !== section.id && <p className={styles.soft}>{t('guidanceOf', { number })}</p>}
          <ul className={styles.guidance}>
            {guidance.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
