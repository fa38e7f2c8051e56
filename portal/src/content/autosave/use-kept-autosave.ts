import { useQueryClient } from '@tanstack/react-query';
import { useEffectEvent, useLayoutEffect, useState } from 'react';
import { reportQuery } from '@portal/content/report.api';
import { useSession } from '@portal/session/session';
import { Autosave, type AutosaveParts } from './autosave';
import { keepOnDevice } from './kept-text';
import { tellTabsSaved, useOpenElsewhere } from './open-elsewhere';
import { nameOpen, openAutosave } from './open-autosave';
import { useAutosave } from './use-autosave';

type Parts<Value> = Pick<AutosaveParts<Value>, 'same' | 'save' | 'theirsOf'> &
  Readonly<{
    reportId: string;
    /** A section's id, `indicators` or `cover`. */
    part: string;
    server: Value;
    version: number;
    /** Others saved and the person wrote nothing: their text is the one to show. */
    onOthers: (value: Value) => void;
    /** A half-typed letter (Telex, VNI) stands in the field: others' text waits until it is whole. */
    isComposing?: () => boolean;
  }>;

/** A part of a report being written: saves itself, is kept on the device until then, and follows what others save. */
export function useKeptAutosave<Value>({
  reportId,
  part,
  server,
  version,
  onOthers,
  isComposing,
  ...rest
}: Parts<Value>) {
  const personId = useSession().id ?? '';
  const client = useQueryClient();
  const elsewhere = useOpenElsewhere(`${personId}:${reportId}:${part}`, () => {
    void client.invalidateQueries({ queryKey: reportQuery(reportId).queryKey, exact: true });
  });
  const [{ autosave, restored }] = useState(() => {
    const what = `${reportId}:${part}`;
    const keep = keepOnDevice<Value>(personId, what);
    const text = keep.read();
    const kept = text && !rest.same(text.value, server) ? text : null;
    let fresh = false;
    const opened = openAutosave(`${personId}:${what}`, () => {
      fresh = true;
      if (text && !kept) keep.clear();
      const save: typeof rest.save = async (value, on) => {
        const saved = await rest.save(value, on);
        tellTabsSaved(`${personId}:${what}`);
        return saved;
      };
      return new Autosave<Value>({ ...rest, save, keep, version, saved: server });
    });
    return { autosave: opened, restored: fresh && kept ? { ...kept, server, serverVersion: version } : null };
  });
  const [initial] = useState(() => restored?.value ?? (autosave.isUnsaved ? autosave.current : null) ?? server);
  const state = useAutosave(autosave);
  useLayoutEffect(() => nameOpen(`${personId}:${reportId}:${part}`, autosave), [personId, reportId, part, autosave]);
  useLayoutEffect(() => {
    if (restored) autosave.restore(restored, restored.server, restored.serverVersion);
  }, [restored, autosave]);
  const follow = useEffectEvent(() => {
    if (!isComposing?.() && autosave.adopt(server, version)) onOthers(server);
  });
  // Before the browser hears the next key, so that none falls between the two texts.
  useLayoutEffect(follow);
  return { autosave, state, initial, restored, elsewhere: elsewhere && state.kind !== 'conflict' };
}
