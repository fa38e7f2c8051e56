import { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockKeys } from './block-keys';
import type { Content, WritingProps } from './content';
import styles from './editor.module.css';
import { EditorToolbar } from './editor-toolbar';
import { FootnoteList } from './footnote-list';
import { fromEditor, notesStillNamed } from './from-editor';
import { useNameOfKept } from './name-of-kept';
import { sectionExtensions } from './schema';
import { noteSigns, toEditor } from './to-editor';

/** The section as it will stand on paper: titles, lists, tables and emphasis; keys and toolbar. */
export function RichEditor({ initial, label, onChange }: WritingProps) {
  const { t } = useTranslation('editor');
  const hint = useId();
  const signs = useMemo(() => noteSigns(initial.blocks, initial.notes), [initial]);
  const place = useRef<HTMLDivElement>(null);
  const toolbar = useRef<HTMLDivElement>(null);
  const editor = useEditorAt(place, toolbar, { initial, label, hint, onChange });
  return (
    <div className={styles.frame}>
      <EditorToolbar editor={editor} toolbar={toolbar} />
      <div ref={place} className={styles.paper} />
      <FootnoteList notes={initial.notes} signOf={(id) => signs.get(id) ?? ''} />
      <p id={hint} className={styles.hint}>
        {t('keysHint')}
      </p>
    </div>
  );
}

type Options = WritingProps & { hint: string };
type Place = RefObject<HTMLDivElement | null>;

function useEditorAt(place: Place, toolbar: Place, options: Options): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null);
  const nameOf = useNameOfKept();
  const latest = useRef({ options, nameOf });
  useEffect(() => {
    latest.current = { options, nameOf };
  });
  useEffect(() => {
    const { initial, label, hint } = latest.current.options;
    const signs = noteSigns(initial.blocks, initial.notes);
    const made = new Editor({
      element: place.current,
      extensions: sectionExtensions(
        (block) => latest.current.nameOf(block),
        BlockKeys.configure({ leave: () => toolbar.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus() }),
      ),
      content: toEditor(initial.blocks, signs),
      injectCSS: false,
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: { attributes: attributesOf(label, hint) },
      onUpdate: ({ editor: changed }) => latest.current.options.onChange(() => read(changed, initial, signs)),
    });
    setEditor(made);
    return () => made.destroy();
  }, [place, toolbar]);
  return editor;
}

function read(editor: Editor, { blocks: before, notes }: Content, signs: ReadonlyMap<string, string>): Content {
  const blocks = fromEditor(editor.getJSON() as Parameters<typeof fromEditor>[0], signs);
  return { blocks, notes: notesStillNamed(before, notes, blocks) };
}

function attributesOf(label: string, hint: string): Record<string, string> {
  return {
    ...{ role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, 'aria-describedby': hint },
    ...{ lang: 'vi', spellcheck: 'false', class: styles.text! },
  };
}
