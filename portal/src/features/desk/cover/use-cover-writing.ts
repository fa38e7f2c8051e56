import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '@portal/api/client';
import { useKeptAutosave } from '@portal/content/autosave/use-kept-autosave';
import { reportQuery, type Report } from '@portal/content/report.api';
import { type CoverFields, coverOf, fieldsOf, sameCover } from './cover-fields';

/** The cover being written: saved by itself, kept on the device until then; what others saved meanwhile is shown. */
export function useCoverWriting({ id, cover, coverVersion }: Report) {
  const client = useQueryClient();
  const { autosave, state, initial, restored, elsewhere } = useKeptAutosave<CoverFields>({
    ...{ reportId: id, part: 'cover', server: fieldsOf(cover), version: coverVersion, same: sameCover },
    theirsOf: ({ details }) => fieldsOf(details.theirs as Report['cover']),
    onOthers: (fields) => setFields(fields),
    save: async (fields, version) => {
      const body = { version, cover: coverOf(fields) };
      const saved = await answerOf(api.PUT('/api/intake/v1/reports/{id}/cover', { params: { path: { id } }, body }));
      client.setQueryData(
        reportQuery(id).queryKey,
        (report) => report && { ...report, cover: body.cover, coverVersion: saved.version },
      );
      return saved.version;
    },
  });
  const [fields, setFields] = useState(initial);
  return {
    ...{ fields, state, elsewhere, restoredAt: restored?.at ?? null },
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
