import type { Block } from '@common/contracts/document-ast';
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './blocks-view.module.css';
import { usePaper } from './paper';

/** One block with what stands beside it; the marked one is lit and comes into view. */
export function BlockRow({ block, children }: { block: Block; children: ReactNode }) {
  const { anchor, marked, beside } = usePaper();
  const row = useRef<HTMLDivElement>(null);
  const isMarked = marked === block.id;
  useEffect(() => {
    if (isMarked) row.current?.scrollIntoView({ block: 'center' });
  }, [isMarked]);
  return (
    <div ref={row} id={`${anchor}${block.id}`} className={styles.row} data-marked={isMarked || undefined}>
      <div className={styles.block}>{children}</div>
      {beside && <div className={styles.beside}>{beside(block)}</div>}
    </div>
  );
}
