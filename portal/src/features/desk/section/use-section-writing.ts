import { useQueryClient } from '@tanstack/react-query';
import { useReducer, useRef, useState } from 'react';
import { useKeptAutosave } from '@portal/content/autosave/use-kept-autosave';
import { type Content, emptyContent, sameText } from '@portal/content/editor/content';
import { useAside } from '@portal/content/writing/use-aside';
import { useSession } from '@portal/session/session';
import { type SavedSection, saveSection, tellSaved, theirSection } from './section.api';

/** What the editor starts with; `from` names who saved it, where that was somebody else meanwhile. */
type Shown = Readonly<{ content: Content; generation: number; from: Readonly<{ by: string; at: string }> | null }>;

/** The server's text with the name of who saved it. */
function signed(server: SavedSection | null): Content & { by?: string | null } {
  return server ? { blocks: server.blocks, notes: server.notes, by: server.savedBy } : emptyContent;
}

/** The text being written: what the editor starts with, how it is saved, and what was set aside. */
export function useSectionWriting(reportId: string, sectionId: string, server: SavedSection | null) {
  const client = useQueryClient();
  const { id: personId, name } = useSession();
  const aside = useAside(personId ?? '', `${reportId}:${sectionId}`);
  const [before] = useState<Content>(server ?? emptyContent);
  const composing = useRef(false);
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const { autosave, state, initial, restored, elsewhere } = useKeptAutosave<Content & { by?: string | null }>({
    ...{ reportId, part: sectionId, server: signed(server), version: server?.version ?? 0 },
    ...{ same: sameText, theirsOf: theirSection, isComposing: () => composing.current },
    onOthers: (content) => show(content, server && { by: server.savedBy, at: server.savedAt }),
    save: async ({ blocks, notes }, version) => {
      const saved = await saveSection(reportId, sectionId, { blocks, notes }, version);
      const content = { blocks: [...blocks], notes: [...notes] } as Pick<SavedSection, 'blocks' | 'notes'>;
      const savedAt = new Date().toISOString();
      tellSaved(client, reportId, { sectionId, ...content, version: saved, savedBy: name ?? '', savedAt });
      return saved;
    },
  });
  const [shown, setShown] = useState<Shown>({ content: initial, generation: 0, from: null });
  const [dropped, setDropped] = useState(false);
  const show = (content: Content, from: Shown['from']) =>
    setShown(({ generation }) => ({ content, generation: generation + 1, from }));
  const current = () => autosave.current ?? shown.content;

  return {
    ...{ state, shown, aside, current, elsewhere, restored: dropped ? null : restored },
    isOwn: state.kind === 'conflict' && state.theirs.by === name,
    keeps: autosave.keeps,
    change: (read: () => Content) => autosave.change(read),
    compose: (isComposing: boolean) => {
      composing.current = isComposing;
      if (!isComposing) lookAgain();
    },
    saveNow: () => void autosave.flush(),
    /** Saves the person's own text over the other, which is set aside. */
    takeMine: () => {
      if (state.kind !== 'conflict') return;
      aside.put(state.theirs);
      setDropped(true);
      autosave.resolve(current());
    },
    takeTheirs: () => {
      if (state.kind !== 'conflict') return;
      aside.put(current());
      setDropped(true);
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
