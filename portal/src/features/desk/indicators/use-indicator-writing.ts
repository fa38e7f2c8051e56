import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '@portal/api/client';
import { Autosave } from '@portal/content/autosave/autosave';
import { keepOnDevice } from '@portal/content/autosave/kept-text';
import { openAutosave } from '@portal/content/autosave/open-autosave';
import { useAutosave } from '@portal/content/autosave/use-autosave';
import { useSession } from '@portal/session/session';
import { type Report, reportQuery, validationQuery } from '../report.api';
import { type Indicator, type Value, wholeTable, writtenValues } from './indicator-cells';
import { mergeTables, sameTable } from './merge-tables';
import { begin, type Step, step } from './table-history';

type Server = Pick<Report, 'id' | 'indicators' | 'indicatorsVersion'>;

/** The indicator table being written: it saves itself, every change can be undone, others' rows are taken in. */
export function useIndicatorWriting(server: Server, indicators: readonly Indicator[]) {
  const client = useQueryClient();
  const { id: personId } = useSession();
  const [{ autosave, kept }] = useState(() => {
    const what = `${server.id}:indicators`;
    const keep = keepOnDevice<readonly Value[]>(personId ?? '', what);
    const text = keep.read();
    const found = text && !sameTable(text.value, server.indicators) ? text : null;
    let fresh = false;
    const opened = openAutosave(`${personId}:${what}`, () => {
      fresh = true;
      return new Autosave<readonly Value[]>({
        ...{ keep, same: sameTable, saved: server.indicators, version: found?.version ?? server.indicatorsVersion },
        theirsOf: ({ details }) => (details.theirs ?? []) as Value[],
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
    });
    return { autosave: opened, kept: fresh ? found : null };
  });
  const [history, setHistory] = useState(() => {
    const going = autosave.isUnsaved ? autosave.current : null;
    return begin(wholeTable(indicators, kept?.value ?? going ?? server.indicators));
  });
  const state = useAutosave(autosave);
  const take = (taken: Step) => {
    const next = step(history, taken);
    setHistory(next);
    autosave.change(() => writtenValues(next.now));
  };
  useEffect(() => {
    if (kept) autosave.change(() => kept.value);
  }, [kept, autosave]);
  useEffect(() => {
    if (state.kind !== 'saved' || server.indicatorsVersion <= autosave.version) return;
    autosave.adopt(server.indicators, server.indicatorsVersion);
    const table = wholeTable(indicators, server.indicators);
    setHistory((before) => step(before, { type: 'change', table }));
  }, [server, state.kind, autosave, indicators]);
  /** Saves over what the other saved. */
  const settle = (values: readonly Value[]) => {
    setHistory(step(history, { type: 'change', table: wholeTable(indicators, values) }));
    autosave.resolve(writtenValues(values));
  };
  const merged =
    state.kind === 'conflict' ? mergeTables(autosave.base, writtenValues(history.now), state.theirs) : null;
  const goTogether = merged?.clashes.length === 0;
  useEffect(() => {
    if (!goTogether || !merged) return;
    setHistory((before) => step(before, { type: 'change', table: wholeTable(indicators, merged.values) }));
    autosave.resolve(writtenValues(merged.values));
  });
  const by = state.kind === 'conflict' && !goTogether ? merged : null;
  return {
    ...{ state, history, take, settle, clashes: by?.clashes ?? [], merged: by?.values ?? [] },
    ...{ keeps: autosave.keeps, restoredAt: kept?.at ?? null, saveNow: () => void autosave.flush() },
  };
}
