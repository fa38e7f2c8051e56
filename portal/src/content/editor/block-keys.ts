import { Extension } from '@tiptap/core';
import type { Command, EditorState } from '@tiptap/pm/state';
import { setKind, shiftLevel } from './block-commands';
import { nextMarker } from './markers';

const typeAt = ({ selection }: EditorState): string => selection.$from.parent.type.name;
const atStart = ({ selection }: EditorState): boolean => selection.empty && selection.$from.parentOffset === 0;

/** An empty item ends the list, or goes one level out. */
const leaveItem: Command = (state, dispatch) =>
  Number(state.selection.$from.parent.attrs.level) > 1
    ? shiftLevel(-1)(state, dispatch)
    : setKind({ type: 'paragraph' }, 'goes')(state, dispatch);

const splitItem: Command = (state, dispatch) => {
  const { parent } = state.selection.$from;
  if (parent.type.name !== 'item') return false;
  if (parent.content.size === 0) return leaveItem(state, dispatch);
  const tr = state.tr.deleteSelection();
  const attrs = { ...parent.attrs, id: null, marker: nextMarker(String(parent.attrs.marker)) };
  dispatch?.(tr.split(tr.selection.from, 1, [{ type: parent.type, attrs }]).scrollIntoView());
  return true;
};

/** Deleting from the start takes the marker away first; a title's number becomes text that can be mended. */
const takeMarker: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!atStart(state)) return false;
  if (typeAt(state) === 'item') return leaveItem(state, dispatch);
  const label = String($from.parent.attrs.label ?? '');
  if (typeAt(state) !== 'heading' || label === '') return false;
  const tr = state.tr.setNodeMarkup($from.before(), undefined, { ...$from.parent.attrs, label: '' });
  dispatch?.(tr.insertText(`${label} `, $from.pos));
  return true;
};

/** "- " at the start of a paragraph begins a list, as people write it. */
const beginList: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const before = $from.parent.textBetween(0, $from.parentOffset);
  if (!empty || $from.depth !== 1 || typeAt(state) !== 'paragraph' || !/^[-+]$/.test(before)) return false;
  if (!dispatch) return true;
  const attrs = { id: $from.parent.attrs.id as unknown, level: before === '-' ? 1 : 2, marker: before };
  const tr = state.tr.delete($from.start(), $from.pos);
  dispatch(tr.setNodeMarkup($from.before(), state.schema.nodes.item, attrs));
  return true;
};

/** Keys of titles and items. Escape leaves for the toolbar, so that Tab is no trap. */
export const BlockKeys = Extension.create<{ leave: () => void }>({
  name: 'blockKeys',
  priority: 1000,
  addOptions: () => ({ leave: () => undefined }),
  addKeyboardShortcuts() {
    const run = (command: Command) => () => {
      const { view, state } = this.editor;
      return !view.composing && command(state, view.dispatch, view);
    };
    return {
      Enter: run(splitItem),
      Backspace: run(takeMarker),
      Space: run(beginList),
      Tab: run(shiftLevel(1)),
      'Shift-Tab': run(shiftLevel(-1)),
      Escape: () => {
        this.options.leave();
        return true;
      },
    };
  },
});
