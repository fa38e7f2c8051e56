import type { Block, Note } from '@common/contracts/document-ast';
import { type ReactNode, useMemo } from 'react';
import { BlockRow } from './block-row';
import { BlockView } from './block-view';
import styles from './blocks-view.module.css';
import { withItemTrees } from './item-tree';
import { ItemsView } from './items-view';
import { numberNotes } from './note-numbers';
import { NotesView } from './notes-view';
import { PaperContext } from './paper';

type Props = {
  blocks: readonly Block[];
  notes?: readonly Note[];
  /** The level of HTML's heading that a heading of level 1 becomes; one below the heading that stands above the text. */
  topHeading?: number;
  /** The id of the block to light and bring into view. */
  marked?: string | null;
  /** What stands beside each block, on a narrow screen below it; give a stable function. */
  beside?: (block: Block) => ReactNode;
  /** Needed where several texts stand on one page: their blocks and notes may have the same ids. */
  anchor?: string;
};

/** Report text as it was written, set like paper and never as raw HTML; block `b3` has the element id `<anchor>b3`. */
export function BlocksView({ blocks, notes, topHeading = 3, marked = null, beside, anchor = '' }: Props) {
  const paper = useMemo(
    () => ({ anchor, topHeading, marked, beside: beside ?? null, notes: numberNotes(blocks, notes ?? []) }),
    [anchor, topHeading, marked, beside, blocks, notes],
  );
  const shown = useMemo(() => withItemTrees(blocks), [blocks]);
  return (
    <PaperContext value={paper}>
      <div className={beside ? `${styles.paper} ${styles.withBeside}` : styles.paper}>
        {shown.map((each, index) =>
          each.type === 'items' ? (
            <ItemsView key={index} nodes={each.nodes} />
          ) : (
            <BlockRow key={each.id} block={each}>
              <BlockView block={each} />
            </BlockRow>
          ),
        )}
        <NotesView />
      </div>
    </PaperContext>
  );
}
