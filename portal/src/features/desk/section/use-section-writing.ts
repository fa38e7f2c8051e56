import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Autosave } from '@portal/content/autosave/autosave';
import { keepOnDevice } from '@portal/content/autosave/kept-text';
import { useAutosave } from '@portal/content/autosave/use-autosave';
import { type Content, emptyContent, sameText } from '@portal/content/editor/content';
import { useAside } from '@portal/content/writing/use-aside';
import { useSession } from '@portal/session/session';
import { type SavedSection, saveSection, tellSaved, theirSection } from './section.api';

/** The text being written: what the editor starts with, how it is saved, and what was set aside. */
export function useSectionWriting(reportId: string, sectionId: string, server: SavedSection | null) {
  const client = useQueryClient();
  const { id: personId, name } = useSession();
  const what = `${reportId}:${sectionId}`;
  const aside = useAside(personId ?? '', what);
  const onServer: Content = server ?? emptyContent;
  const [autosave] = useState(() => {
    const keep = keepOnDevice<Content>(personId ?? '', what);
    const kept = keep.read();
    return new Autosave<Content & { by?: string | null }>({
      ...{ keep, same: sameText, saved: onServer, theirsOf: theirSection },
      version: kept && !sameText(kept.value, onServer) ? kept.version : (server?.version ?? 0),
      save: async ({ blocks, notes }, version) => {
        const saved = await saveSection(reportId, sectionId, { blocks, notes }, version);
        const content = { blocks: [...blocks], notes: [...notes] } as Pick<SavedSection, 'blocks' | 'notes'>;
        const savedAt = new Date().toISOString();
        tellSaved(client, reportId, { sectionId, ...content, version: saved, savedBy: name ?? '', savedAt });
        return saved;
      },
    });
  });
  const [restored] = useState(() => {
    const kept = keepOnDevice<Content>(personId ?? '', what).read();
    return kept && !sameText(kept.value, onServer) ? kept : null;
  });
  const [shown, setShown] = useState<{ content: Content; generation: number; why: 'opened' | 'restored' | 'theirs' }>({
    content: restored?.value ?? onServer,
    generation: 0,
    why: restored ? 'restored' : 'opened',
  });
  const state = useAutosave(autosave);
  const show = (content: Content, why: typeof shown.why) =>
    setShown(({ generation }) => ({ content, generation: generation + 1, why }));
  useEffect(() => {
    if (restored) autosave.change(() => restored.value);
  }, [restored, autosave]);
  useEffect(() => {
    if (!server || state.kind !== 'saved' || server.version <= autosave.version) return;
    autosave.adopt(server, server.version);
    show(server, 'theirs');
  }, [server, state.kind, autosave]);
  const current = () => autosave.current ?? shown.content;

  return {
    ...{ state, shown, aside, current, restored },
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
      show(state.theirs, 'theirs');
    },
    /** Back from what this device had kept to what the server has. */
    dropRestored: () => {
      aside.put(current());
      autosave.change(() => onServer);
      show(onServer, 'opened');
    },
  };
}
