import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { foldWords } from '@common/vietnamese/fold';
import { Empty } from '@portal/ui/notes';
import { Badge } from '@portal/ui/state-badge';
import type { UnitSaid } from './consolidation.api';
import styles from './consolidation.module.css';

type Props = { byUnit: readonly UnitSaid[]; sectionId: string; words: string; unitId: string | undefined };

/** What each unit said here, in its own words; `words` filters by unit or text without diacritics. */
export function SaidByUnits({ byUnit, sectionId, words, unitId }: Props) {
  const { t } = useTranslation('consolidation');
  const wanted = foldWords(words);
  const shown = byUnit.filter(
    (said) =>
      (unitId === undefined || said.unitId === unitId) &&
      (wanted === '' ||
        [said.unitName, ...said.contributions.map(({ text }) => text)].some((text) =>
          foldWords(text).includes(wanted),
        )),
  );
  if (shown.length === 0) return <Empty title={t('noUnit')}>{t('noUnitHint')}</Empty>;
  return (
    <ul className={styles.units}>
      {shown.map((said) => (
        <li key={`${said.reportId} ${said.revision}`}>
          <h3>
            <Link to="/reports/$reportId/review" params={{ reportId: said.reportId }} search={{ part: sectionId }}>
              {said.unitName}
            </Link>{' '}
            {said.supersededBy !== null && (
              <Badge tone="warn">{t('superseded', { revision: said.supersededBy })}</Badge>
            )}
          </h3>
          <ul>
            {said.contributions.map((contribution) => (
              <li key={contribution.blockId} data-unused={contribution.blocks.length === 0 || undefined}>
                {contribution.text} {contribution.why && <Badge tone="neutral">{t(`why.${contribution.why}`)}</Badge>}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
