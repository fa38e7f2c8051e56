import { useTranslation } from 'react-i18next';
import type { Section } from '../board.api';
import { cellAddress, sectionColumn } from './cell-address';
import styles from './heat-table.module.css';
import type { Line } from './lines';

type Props = { campaignId: string; sections: readonly Section[]; line: Line; column: number };

/** The active cell in words, so that nobody must know the sections by their numbers. */
export function CellWords({ campaignId, sections, line, column }: Props) {
  const { t } = useTranslation('board');
  const section = sections[column - sectionColumn];
  const count = line.counts[column - sectionColumn] ?? 0;
  const name = useLineName(line);
  const opens = cellAddress(campaignId, sections, line, column) !== null;
  return (
    <p className={styles.words}>
      <strong>{name}</strong>
      {section && (
        <>
          {' · '}
          {section.number}. {section.title}: {count === 0 ? t('nothingSaid') : t('contributions', { count })}
        </>
      )}
      {!section && ` · ${t('contributions', { count: line.total })}`}
      {opens && <span className={styles.hint}> {t(section ? 'enterOpensSection' : 'enterOpensReport')}</span>}
    </p>
  );
}

function useLineName(line: Line): string {
  const { t } = useTranslation('board');
  if (line.kind === 'unit') return line.row.name;
  if (line.kind === 'place') return line.name;
  return line.kind === 'all' ? t('all') : t(`group.${line.group}`);
}
