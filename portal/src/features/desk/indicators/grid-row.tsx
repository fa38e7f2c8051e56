import { TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../report.api';
import { figureText } from './figure-text';
import { GridCell } from './grid-cell';
import { columns, faultyColumns, hasCell, type Indicator, isInWords, showCell, type Value } from './indicator-cells';
import styles from './indicators.module.css';

type Props = {
  indicator: Indicator;
  value: Value;
  findings: readonly Finding[];
  /** The column of the chosen cell; null where it is in another row. */
  active: number | null;
  readOnly: boolean;
  onFocus: (column: number) => void;
  onWritten: (column: number, text: string) => void;
  onMove: (column: number, event: KeyboardEvent) => boolean;
  onPaste: (column: number, text: string) => void;
};

const doubts = {
  value: 'grid.unread',
  numerator: 'grid.unreadNumerator',
  denominator: 'grid.unreadDenominator',
  period: 'desk:indicators.periodUnclear',
} as const;

/** One indicator: what it is, what is written of it, what was aimed at, what the check says. */
export function GridRow({ indicator, value, findings, active, readOnly, ...on }: Props) {
  const { t, i18n } = useTranslation(['editor', 'desk']);
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const name = language === 'en' ? indicator.nameEn : indicator.name;
  const faulty = faultyColumns(indicator, value);
  return (
    <tr id={indicator.id}>
      <th scope="row">
        <div className={styles.name}>
          <span>{name}</span>
          <small>
            {indicator.basis
              ? t('grid.unitAndBasis', { unit: indicator.unit, basis: indicator.basis })
              : indicator.unit}
          </small>
          {faulty.map((column) => (
            <Doubt key={column} text={t(doubts[column], { text: showCell(indicator, value, column) })} />
          ))}
          {findings.map(({ code, message }, index) => (
            <Doubt key={`${code}-${index}`} text={message[language]} />
          ))}
        </div>
      </th>
      {columns.map((column, index) =>
        hasCell(indicator, column) ? (
          <GridCell
            key={column}
            label={`${name}: ${t(`grid.${column}`)}`}
            shown={showCell(indicator, value, column)}
            active={active === index}
            readOnly={readOnly}
            words={column === 'period' || (column === 'value' && isInWords(indicator))}
            faulty={faulty.includes(column)}
            onFocus={() => on.onFocus(index)}
            onWritten={(text) => on.onWritten(index, text)}
            onMove={(event) => on.onMove(index, event)}
            onPaste={(text) => on.onPaste(index, text)}
          />
        ) : (
          <td key={column} role="gridcell" className={styles.none}>
            <span aria-hidden>{'–'}</span>
          </td>
        ),
      )}
      <Target target={indicator.target2025} />
      <Target target={indicator.target2030} />
    </tr>
  );
}

function Target({ target }: { target: Indicator['target2025'] }) {
  const op = target && target.op !== '=' ? `${target.op} ` : '';
  return (
    <td role="gridcell" className={styles.target}>
      {target ? `${op}${figureText(target.value)}` : ''}
    </td>
  );
}

function Doubt({ text }: { text: string }) {
  return (
    <span className={styles.doubt}>
      <TriangleAlert size={14} aria-hidden /> {text}
    </span>
  );
}
