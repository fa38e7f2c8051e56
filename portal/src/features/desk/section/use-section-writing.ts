import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Autosave } from '@portal/content/autosave/autosave';
import { keepOnDevice } from '@portal/content/autosave/kept-text';
import { openAutosave } from '@portal/content/autosave/open-autosave';
import { useAutosave } from '@portal/content/autosave/use-autosave';
import { type Content, emptyContent, sameText } from '@portal/content/editor/content';
import { useAside } from '@portal/content/writing/use-aside';
import { useSession } from '@portal/session/session';
import { type SavedSection, saveSection, tellSaved, theirSection } from './section.api';

/** What the editor starts with; `from` names who saved it, where that was somebody else meanwhile. */
type Shown = Readonly<{ content: Content; generation: number; from: Readonly<{ by: string; at: string }> | null }>;

/** The text being written: what the editor starts with, how it is saved, and what was set aside. */
export function useSectionWriting(reportId: string, sectionId: string, server: SavedSection | null) {
  const client = useQueryClient();
  const { id: personId, name } = useSession();
  const what = `${reportId}:${sectionId}`;
  const aside = useAside(personId ?? '', what);
  const onServer: Content = server ?? emptyContent;
  const [before] = useState(onServer);
  const [{ autosave, restored }] = useState(() => {
    const keep = keepOnDevice<Content>(personId ?? '', what);
    const text = keep.read();
    const kept = text && !sameText(text.value, onServer) ? text : null;
    let fresh = false;
    const opened = openAutosave(`${personId}:${what}`, () => {
      fresh = true;
      return new Autosave<Content & { by?: string | null }>({
        ...{ keep, same: sameText, saved: onServer, theirsOf: theirSection },
        version: kept?.version ?? server?.version ?? 0,
        save: async ({ blocks, notes }, version) => {
          const saved = await saveSection(reportId, sectionId, { blocks, notes }, version);
          const content = { blocks: [...blocks], notes: [...notes] } as Pick<SavedSection, 'blocks' | 'notes'>;
          const savedAt = new Date().toISOString();
          tellSaved(client, reportId, { sectionId, ...content, version: saved, savedBy: name ?? '', savedAt });
          return saved;
        },
      });
    });
    return { autosave: opened, restored: fresh ? kept : null };
  });
  const [shown, setShown] = useState<Shown>({
    content: restored?.value ?? (autosave.isUnsaved ? autosave.current : null) ?? onServer,
    generation: 0,
    from: null,
  });
  const [dropped, setDropped] = useState(false);
  const state = useAutosave(autosave);
  const show = (content: Content, from: Shown['from']) =>
    setShown(({ generation }) => ({ content, generation: generation + 1, from }));
  useEffect(() => {
    if (restored) autosave.change(() => restored.value);
  }, [restored, autosave]);
  useEffect(() => {
    if (!server || state.kind !== 'saved' || server.version <= autosave.version) return;
    autosave.adopt(server, server.version);
    show(server, { by: server.savedBy, at: server.savedAt });
  }, [server, state.kind, autosave]);
  const current = () => autosave.current ?? shown.content;

  return {
    ...{ state, shown, aside, current, restored: dropped ? null : restored },
    keeps: autosave.keeps,
    change: (read: () => Content) => autosave.change(read),
    saveNow: () => void autosave.flush(),
    /** Saves the person's own text over the other, which is set aside. */
    takeMine: () => {
      if (state.kind !== 'conflict') return;
      aside.put(state.theirs);
      autosave.resolve(current());
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      aside.put(current());
      autosave.resolve(state.theirs);
      show(state.theirs, null);
    },
    /** Back from what this device had kept to what the server has. */
    dropRestored: () => {
      aside.put(current());
      autosave.change(() => before);
      setDropped(true);
      show(before, null);
    },
  };
}
