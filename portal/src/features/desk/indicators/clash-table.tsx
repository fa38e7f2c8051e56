import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Note } from '@portal/ui/notes';
import { columns, type Indicator, showCell, type Value } from './indicator-cells';
import styles from './indicators.module.css';
import type { Clash } from './merge-tables';

type Props = {
  clashes: readonly Clash[];
  merged: readonly Value[];
  indicators: readonly Indicator[];
  onSettle: (values: readonly Value[]) => void;
};

/** Indicators that two people changed in different ways: for each, one of the two is chosen. */
export function ClashTable({ clashes, merged, indicators, onSettle }: Props) {
  const { t, i18n } = useTranslation('editor');
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  const choose = (id: string, other: boolean) =>
    setTheirs((before) => new Set(other ? [...before, id] : [...before].filter((each) => each !== id)));
  const settle = () =>
    onSettle(
      merged.map((value) => {
        const clash = clashes.find(({ indicatorId }) => indicatorId === value.indicatorId);
        return clash && theirs.has(value.indicatorId) ? clash.theirs : value;
      }),
    );
  return (
    <Note kind="fault" title={t('grid.clash')}>
      <p>{t('grid.clashHint')}</p>
      {clashes.map(({ indicatorId, mine, theirs: other }) => {
        const indicator = indicators.find(({ id }) => id === indicatorId)!;
        const text = (value: Value) =>
          columns
            .map((column) => showCell(indicator, value, column))
            .filter(Boolean)
            .join(' · ') || '–';
        return (
          <fieldset key={indicatorId} className={styles.clash}>
            <legend>{i18n.language === 'en' ? indicator.nameEn : indicator.name}</legend>
            {([false, true] as const).map((isOther) => (
              <label key={String(isOther)}>
                <input
                  type="radio"
                  name={`clash-${indicatorId}`}
                  checked={theirs.has(indicatorId) === isOther}
                  onChange={() => choose(indicatorId, isOther)}
                />
                {t(isOther ? 'grid.theirs' : 'grid.mine', { text: text(isOther ? other : mine) })}
              </label>
            ))}
          </fieldset>
        );
      })}
      <Button kind="primary" onPress={settle}>
        {t('grid.settle')}
      </Button>
    </Note>
  );
}
