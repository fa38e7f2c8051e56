import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { BlocksView } from '../blocks-view';
import type { Content } from '../editor/content';
import type { AsideText } from './use-aside';
import styles from './writing.module.css';

type Props = { texts: readonly AsideText[]; onClose: (text: AsideText) => void };

/** Texts that lost against another: here to read and copy from until the person closes them. */
export function SetAside({ texts, onClose }: Props) {
  const { t } = useTranslation(['editor', 'ui']);
  return texts.map((text) => (
    <details key={text.at} className={styles.aside} open>
      <summary>{t('aside.title', { at: moment(text.at) })}</summary>
      <p className={styles.soft}>{t('aside.hint')}</p>
      <div className={styles.framed} tabIndex={0} role="region" aria-label={t('aside.title', { at: moment(text.at) })}>
        <BlocksView {...text.content} anchor={`aside-${Date.parse(text.at)}-`} topHeading={3} />
      </div>
      <div className={styles.row}>
        <CopyText content={text.content} />
        <Button onPress={() => onClose(text)}>{t('aside.close')}</Button>
      </div>
    </details>
  ));
}

function CopyText({ content }: { content: Content }) {
  const { t } = useTranslation('editor');
  const copy = () => void navigator.clipboard?.writeText(plainText(content));
  return <Button onPress={copy}>{t('aside.copy')}</Button>;
}

function plainText({ blocks }: Content): string {
  return blocks
    .map((block) => {
      if (block.type === 'table') {
        const cell = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
        return block.rows
          .map((row) => row.map(({ paragraphs }) => paragraphs.map(cell).join(' ')).join('\t'))
          .join('\n');
      }
      const before = block.type === 'item' ? `${block.marker} ` : block.type === 'heading' ? `${block.label} ` : '';
      return 'runs' in block ? `${before}${block.runs.map(({ text }) => text).join('')}` : '';
    })
    .join('\n');
}
