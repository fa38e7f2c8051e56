import { AlarmClock, CheckCircle2, CircleDashed, CornerUpLeft, Hourglass, type LucideIcon, Minus } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@portal/locale/format';
import { heatOf } from '../heat';
import styles from './map.module.css';
import { archipelagoOf, type Position } from './positions';
import type { Tile } from './roll-up';
import { type Standing, standingOf } from './standing';

type Props = {
  tile: Tile;
  sections: number;
  at: Position;
  isChosen: boolean;
  onChoose: (code: string) => void;
};

const icons: Record<Standing, LucideIcon> = {
  overdue: AlarmClock,
  returned: CornerUpLeft,
  owed: CircleDashed,
  waiting: Hourglass,
  accepted: CheckCircle2,
  none: Minus,
};

/** A province: its short name, how its reports stand as an icon, and how much they say as number and colour. */
export const ProvinceTile = memo(function ProvinceTile({ tile, sections, at, isChosen, onChoose }: Props) {
  const { t } = useTranslation('board');
  const { province, rows, accepted, total, sectionsFilled } = tile;
  const standing = standingOf(rows);
  const Icon = icons[standing];
  const island = archipelagoOf[province.code as keyof typeof archipelagoOf];
  const words = [
    t('map.accepted', { accepted, count: rows.length }),
    t('map.said', { count: total, filled: sectionsFilled, of: sections }),
    t(`standing.${standing}`),
    ...(rows.length > 1 ? [t('map.of', { names: rows.map(({ name }) => name).join(', ') })] : []),
  ];
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      data-heat={rows.length > 0 ? heatOf(total / sections / rows.length) : undefined}
      data-standing={standing}
      className={styles.tile}
      style={{ gridColumn: at.column, gridRow: at.row }}
      onClick={() => onChoose(province.code)}
    >
      <span className={styles.name}>{province.shortName}</span>
      {island && <small>{t(`map.${island}`)}</small>}
      <span className={styles.figure} aria-hidden>
        <Icon size={14} />
        {rows.length > 1 && <span>{t('map.part', { accepted, count: rows.length })}</span>}
        <strong>{total === 0 ? '–' : number(total)}</strong>
      </span>
      <span className="only-read-aloud">{words.join('; ')}</span>
    </button>
  );
});
