import type { Editor } from '@tiptap/core';
import { type RefObject, useEffect, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Toolbar } from 'react-aria-components';
import styles from './editor.module.css';
import { ToolButton } from './tool-button';
import { newTable, tableActions, textActions } from './toolbar-actions';

type Props = { editor: Editor | null; toolbar: RefObject<HTMLDivElement | null> };

/** One stop of the Tab key; arrows go from tool to tool. */
export function EditorToolbar({ editor, toolbar }: Props) {
  const { t } = useTranslation('editor');
  useEveryTransaction(editor);
  const inTable = editor?.isActive('table') ?? false;
  return (
    <Toolbar ref={toolbar} aria-label={t('toolbar')} className={styles.toolbar!}>
      {textActions.map((actions, index) => (
        <Group key={index} className={styles.group!}>
          {actions.map((action) => (
            <ToolButton key={action.name} action={action} editor={editor} />
          ))}
        </Group>
      ))}
      <Group className={styles.group!} aria-label={t('tool.table')}>
        <ToolButton action={newTable} editor={editor} />
        {inTable && tableActions.map((action) => <ToolButton key={action.name} action={action} editor={editor} />)}
      </Group>
    </Toolbar>
  );
}

/** What is on and what can be done follows the cursor. */
function useEveryTransaction(editor: Editor | null): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    editor?.on('transaction', again);
    return () => void editor?.off('transaction', again);
  }, [editor]);
}
