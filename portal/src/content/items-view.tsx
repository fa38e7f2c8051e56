import { BlockRow } from './block-row';
import styles from './blocks-view.module.css';
import type { ItemNode } from './item-tree';
import { RunsView } from './runs-view';

/** The items as written: the marker is text of the author, so it stands as text and is not counted anew. */
export function ItemsView({ nodes }: { nodes: readonly ItemNode[] }) {
  return (
    <ul className={styles.items} role="list">
      {nodes.map(({ item, children }) => (
        <li key={item.id}>
          <BlockRow block={item}>
            <div className={styles.item}>
              <span className={styles.marker} aria-hidden={!/[\p{L}\p{N}]/u.test(item.marker) || undefined}>
                {item.marker}
              </span>
              <p>
                <RunsView runs={item.runs} />
              </p>
            </div>
          </BlockRow>
          {children.length > 0 && <ItemsView nodes={children} />}
        </li>
      ))}
    </ul>
  );
}
