import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { number } from '@portal/locale/format';
import type { Consolidation } from './consolidation.api';
import styles from './consolidation.module.css';

/** The outline with who is in: units and statements of each section. */
export function SectionTree({ consolidation }: { consolidation: Consolidation }) {
  const { t } = useTranslation('consolidation');
  const { sections, participation, campaignId } = consolidation;
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={t('sections')}>
      <table className={styles.tree}>
        <caption className="only-read-aloud">{t('sections')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('section')}</th>
            <th scope="col">{t('unitsIn')}</th>
            <th scope="col">{t('contributions')}</th>
          </tr>
        </thead>
        <tbody>
          {sections.map(({ sectionId, number: place, title, level, leaf, units, contributions }) => (
            <tr key={sectionId} data-level={level} data-leaf={leaf || undefined}>
              <th scope="row">
                <span className={styles.name}>
                  <span className={styles.place}>{place}</span>
                  <span>
                    {!leaf && title}
                    {!leaf && contributions > 0 && ': '}
                    {(leaf || contributions > 0) && (
                      <Link
                        to="/campaigns/$campaignId/consolidation/sections/$sectionId"
                        params={{ campaignId, sectionId }}
                      >
                        {leaf ? title : t('introduction')}
                      </Link>
                    )}
                  </span>
                </span>
              </th>
              <td>
                {(leaf || contributions > 0) && t('unitsOf', { units: number(units), of: number(participation.in) })}
              </td>
              <td>
                {leaf && contributions === 0 && t('noText')}
                {contributions > 0 && number(contributions)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
