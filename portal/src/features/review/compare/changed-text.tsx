import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BlocksView } from '@portal/content/blocks-view';
import type { Section } from '../review.data';
import { type BlockChange, compareBlocks, shownText, stretchesOf } from './compare-blocks';
import { compareRows, type Piece } from './compare-words';
import styles from './compare.module.css';

type Props = { before: Section | null; after: Section | null; anchor: string };

/**
 * The new text with what was added and what is gone, each told by sign, word and line, not by colour alone; footnotes
 * stand at its end.
 */
export function ChangedText({ before, after, anchor }: Props) {
  const { t } = useTranslation('review');
  const changes = useMemo(() => compareBlocks(before, after), [before, after]);
  const count = changes.filter(({ kind }) => kind !== 'same').length;
  return (
    <div className={styles.changes}>
      <p className={styles.count}>{t(count === 0 ? 'change.none' : 'change.count', { count })}</p>
      {stretchesOf(changes).map((stretch, index) =>
        Array.isArray(stretch) ? (
          <BlocksView key={index} blocks={stretch} anchor={anchor} />
        ) : (
          <ChangedBlock key={index} change={stretch} />
        ),
      )}
    </div>
  );
}

const signs = { added: '+', removed: '−', changed: '±' } as const;

function ChangedBlock({ change }: { change: BlockChange }) {
  const { t } = useTranslation('review');
  if (change.kind === 'same') return null;
  return (
    <div className={styles.block} data-kind={change.kind}>
      <span className={styles.sign}>
        <b aria-hidden>{signs[change.kind]}</b> {t(`change.${change.kind}`)}
      </span>
      <p>
        {change.kind === 'changed' && change.block.type === 'table' ? (
          <Pieces
            pieces={compareRows(shownText(change.was), shownText(change.block), (count) => t('change.rows', { count }))}
          />
        ) : (
          <Words change={change} />
        )}
      </p>
    </div>
  );
}

function Words({ change }: { change: BlockChange }): ReactNode {
  if (change.kind === 'added') return <ins>{shownText(change.block)}</ins>;
  if (change.kind === 'removed') return <del>{shownText(change.block)}</del>;
  if (change.kind !== 'changed') return shownText(change.block);
  return <Pieces pieces={change.pieces} />;
}

function Pieces({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return pieces.map(({ kind, text }, index) => {
    if (kind === 'added') return <ins key={index}>{text}</ins>;
    if (kind === 'removed') return <del key={index}>{text}</del>;
    return <span key={index}>{text}</span>;
  });
}
