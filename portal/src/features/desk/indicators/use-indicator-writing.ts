import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '@portal/api/client';
import { useKeptAutosave } from '@portal/content/autosave/use-kept-autosave';
import { reportQuery, type Report, validationQuery } from '@portal/content/report.api';
import { type Indicator, type Value, wholeTable, writtenValues } from './indicator-cells';
import { mergeTables, sameTable } from './merge-tables';
import { begin, type Step, step } from './table-history';

type Server = Pick<Report, 'id' | 'indicators' | 'indicatorsVersion'>;

/** The indicator table being written: it saves itself, every change can be undone, others' rows are taken in. */
export function useIndicatorWriting(server: Server, indicators: readonly Indicator[]) {
  const client = useQueryClient();
  const { autosave, state, initial, restored, elsewhere } = useKeptAutosave<readonly Value[]>({
    ...{ reportId: server.id, part: 'indicators', server: server.indicators, version: server.indicatorsVersion },
    ...{ same: sameTable, theirsOf: ({ details }) => (details.theirs ?? []) as Value[] },
    onOthers: (values) =>
      setHistory((before) => step(before, { type: 'change', table: wholeTable(indicators, values, before.now) })),
    save: async (values, version) => {
      const params = { path: { id: server.id } };
      const body = { version, values: [...values] };
      const saved = await answerOf(api.PUT('/api/intake/v1/reports/{id}/indicators', { params, body }));
      client.setQueryData(
        reportQuery(server.id).queryKey,
        (report) => report && { ...report, indicators: [...values], indicatorsVersion: saved.version },
      );
      void client.invalidateQueries({ queryKey: validationQuery(server.id).queryKey });
      return saved.version;
    },
  });
  const [history, setHistory] = useState(() => begin(wholeTable(indicators, initial)));
  const take = (taken: Step) => {
    const next = step(history, taken);
    setHistory(next);
    autosave.change(() => writtenValues(next.now));
  };
  /** Saves over what the other saved. */
  const settle = (values: readonly Value[]) => {
    setHistory(step(history, { type: 'change', table: wholeTable(indicators, values, history.now) }));
    autosave.resolve(writtenValues(values));
  };
  const merged =
    state.kind === 'conflict' ? mergeTables(autosave.base, writtenValues(history.now), state.theirs) : null;
  const goTogether = merged?.clashes.length === 0;
  useEffect(() => {
    if (!goTogether || !merged) return;
    setHistory((before) => step(before, { type: 'change', table: wholeTable(indicators, merged.values, before.now) }));
    autosave.resolve(writtenValues(merged.values));
  });
  const by = state.kind === 'conflict' && !goTogether ? merged : null;
  return {
    ...{ elsewhere, state, history, take, settle, clashes: by?.clashes ?? [], merged: by?.values ?? [] },
    ...{ keeps: autosave.keeps, restoredAt: restored?.at ?? null, saveNow: () => void autosave.flush() },
  };
}
