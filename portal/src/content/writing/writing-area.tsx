import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '@portal/ui/notes';
import type { WritingProps } from '../editor/content';
import { LinesEditor } from '../lines/lines-editor';
import { keepWritingWay, keptWritingWay, type WritingWay } from '../lines/writing-way';
import styles from './writing.module.css';

const RichEditor = lazy(async () => ({ default: (await import('../editor/rich-editor')).RichEditor }));

type Props = WritingProps & {
  /** Called before the way of writing changes; gives the text as it is now. */
  current: () => WritingProps['initial'];
};

/** The editor, or plain lines where a keyboard program or reader does not get on with it; kept on this device. */
export function WritingArea({ initial, current, label, onChange }: Props) {
  const { t } = useTranslation('editor');
  const [way, setWay] = useState<WritingWay>(keptWritingWay);
  const [text, setText] = useState(initial);
  const change = (chosen: WritingWay) => {
    setText(current());
    keepWritingWay(chosen);
    setWay(chosen);
  };
  const Area = way === 'lines' ? LinesEditor : RichEditor;
  return (
    <Suspense fallback={<Waiting>{t('opening')}</Waiting>}>
      <Area initial={text} label={label} onChange={onChange} />
      <label className={styles.way}>
        <input
          type="checkbox"
          checked={way === 'lines'}
          onChange={(event) => change(event.target.checked ? 'lines' : 'rich')}
        />
        {t('plainLines')}
      </label>
    </Suspense>
  );
}
