import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answerOf, api } from '@portal/api/client';
import { Autosave } from '@portal/content/autosave/autosave';
import { keepOnDevice } from '@portal/content/autosave/kept-text';
import { openAutosave } from '@portal/content/autosave/open-autosave';
import { useAutosave } from '@portal/content/autosave/use-autosave';
import { useSession } from '@portal/session/session';
import { type Report, reportQuery } from '../report.api';
import { type CoverFields, coverOf, fieldsOf, sameCover } from './cover-fields';

/** The cover being written: saved by itself, kept on the device until then; what others saved meanwhile is shown. */
export function useCoverWriting({ id, cover, coverVersion }: Report) {
  const client = useQueryClient();
  const { id: personId } = useSession();
  const [{ autosave, kept }] = useState(() => {
    const keep = keepOnDevice<CoverFields>(personId ?? '', `${id}:cover`);
    const kept = keep.read();
    const save = async (fields: CoverFields, version: number) => {
      const body = { version, cover: coverOf(fields) };
      const saved = await answerOf(api.PUT('/api/intake/v1/reports/{id}/cover', { params: { path: { id } }, body }));
      client.setQueryData(
        reportQuery(id).queryKey,
        (report) => report && { ...report, cover: body.cover, coverVersion: saved.version },
      );
      return saved.version;
    };
    const made = openAutosave(
      `${personId}:${id}:cover`,
      () =>
        new Autosave<CoverFields>({
          ...{ keep, save, same: sameCover, saved: fieldsOf(cover), version: kept?.version ?? coverVersion },
          theirsOf: ({ details }) => fieldsOf(details.theirs as Report['cover']),
        }),
    );
    return { autosave: made, kept: made.isUnsaved ? null : kept };
  });
  const [fields, setFields] = useState(autosave.current ?? kept?.value ?? fieldsOf(cover));
  const state = useAutosave(autosave);
  useEffect(() => {
    if (kept) autosave.change(() => kept.value);
  }, [kept, autosave]);
  return {
    fields,
    state,
    keeps: autosave.keeps,
    set: (name: keyof CoverFields, value: string) => {
      const next = { ...fields, [name]: value };
      setFields(next);
      autosave.change(() => next);
    },
    saveNow: () => void autosave.flush(),
    choose: (chosen: CoverFields) => {
      setFields(chosen);
      autosave.resolve(chosen);
    },
  };
}
