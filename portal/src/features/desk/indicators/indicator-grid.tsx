import { useLocation } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../report.api';
import { GridRow } from './grid-row';
import { columns, type Indicator, readCell, showCell, type Value } from './indicator-cells';
import styles from './indicators.module.css';
import { sameValue } from './merge-tables';
import { moveBy } from './moves';
import { pasteBlock, type PastedCell } from './paste-block';
import type { Step } from './table-history';

/** What the last entry was taken for. */
export type Entry = Readonly<{ cells: readonly PastedCell[]; left: number; block: boolean }>;

type Props = {
  indicators: readonly Indicator[];
  table: readonly Value[];
  findings: readonly Finding[];
  readOnly: boolean;
  onStep: (step: Step) => void;
  onEntry: (entry: Entry) => void;
};

/** The indicators as a spreadsheet: one stop of the Tab key to come in, arrows, Enter and Tab inside. */
export function IndicatorGrid({ indicators, table, findings, readOnly, onStep, onEntry }: Props) {
  const { t } = useTranslation('editor');
  const { hash } = useLocation();
  const [active, setActive] = useState(() => ({
    row: Math.max(
      0,
      indicators.findIndex(({ id }) => id === hash),
    ),
    column: 0,
  }));
  const written = (row: number, column: number, text: string) => {
    const [indicator, name] = [indicators[row]!, columns[column]!];
    const { value, understood } = readCell(indicator, table[row]!, name, text);
    const shown = showCell(indicator, table[row]!, name);
    if (sameValue(value, table[row]!) && showCell(indicator, value, name) === shown) return;
    onStep({ type: 'change', table: table.map((each, index) => (index === row ? value : each)) });
    onEntry({ cells: [{ indicator, column: name, text, understood }], left: 0, block: false });
  };
  const paste = (row: number, column: number, text: string) => {
    const { values, cells, left } = pasteBlock(indicators, table, { row, column }, text);
    onStep({ type: 'change', table: values });
    onEntry({ cells, left, block: true });
  };
  const move = (row: number, column: number, event: KeyboardEvent): boolean => {
    if (event.ctrlKey || event.metaKey || event.altKey) return historyKey(event, onStep);
    const to = moveBy(event.key, event.shiftKey, { row, column }, indicators);
    if (to) setActive(to);
    return to !== null;
  };
  return (
    <div className={styles.frame}>
      <table role="grid" className={styles.grid} aria-label={t('grid.title')} aria-readonly={readOnly}>
        <thead>
          <tr>
            {(['indicator', ...columns, 'target2025', 'target2030'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`grid.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {indicators.map((indicator, row) => (
            <GridRow
              key={indicator.id}
              indicator={indicator}
              value={table[row]!}
              findings={findings.filter(({ indicatorId }) => indicatorId === indicator.id)}
              active={active.row === row ? active.column : null}
              readOnly={readOnly}
              onFocus={(column) => setActive({ row, column })}
              onWritten={(column, text) => written(row, column, text)}
              onMove={(column, event) => move(row, column, event)}
              onPaste={(column, text) => paste(row, column, text)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function historyKey({ key, shiftKey }: KeyboardEvent, onStep: Props['onStep']): boolean {
  const redo = key === 'y' || (shiftKey && key.toLowerCase() === 'z');
  if (!redo && key !== 'z') return false;
  onStep({ type: redo ? 'redo' : 'undo' });
  return true;
}
