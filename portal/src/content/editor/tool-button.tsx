import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import { Button as AriaButton } from 'react-aria-components';
import styles from './editor.module.css';
import type { Action } from './toolbar-actions';

/** A tool as a sign; its name and its keys are told to a pointer that rests and to who cannot see. */
export function ToolButton({ action, editor }: { action: Action; editor: Editor | null }) {
  const { t } = useTranslation('editor');
  const { icon: Icon, isOn, can, run } = action;
  const name = t(`tool.${action.name}`);
  const shared = {
    'aria-label': name,
    className: styles.tool!,
    isDisabled: editor === null || can?.(editor) === false,
    children: <Icon size={18} aria-hidden />,
  };
  return (
    <TooltipTrigger delay={400}>
      {isOn ? (
        <ToggleButton {...shared} isSelected={editor !== null && isOn(editor)} onChange={() => editor && run(editor)} />
      ) : (
        <AriaButton {...shared} onPress={() => editor && run(editor)} />
      )}
      <Tooltip className={styles.tooltip!} offset={4}>
        {name}
      </Tooltip>
    </TooltipTrigger>
  );
}
