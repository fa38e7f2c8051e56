import type { Block, Run } from '@common/contracts/document-ast';
import { useTranslation } from 'react-i18next';
import styles from './blocks-view.module.css';
import type { Item } from './item-tree';
import { usePaper } from './paper';
import { RunsView } from './runs-view';
import { TableView } from './table-view';

/** One block that is no item, as the HTML that says what it is. */
export function BlockView({ block }: { block: Exclude<Block, Item> }) {
  const { t } = useTranslation('editor');
  switch (block.type) {
    case 'heading':
      return <Headline level={block.level} label={block.label} runs={block.runs} />;
    case 'annex':
      return <Headline level={1} label={block.label} runs={block.title} />;
    case 'paragraph':
      return (
        <p>
          <RunsView runs={block.runs} />
        </p>
      );
    case 'table':
      return <TableView table={block} />;
    case 'figure':
      return (
        <figure className={styles.figure}>
          <figcaption>{block.alt ? t('paper.figureOf', { alt: block.alt }) : t('paper.figure')}</figcaption>
        </figure>
      );
    case 'page-break':
      return <hr className={styles.pageBreak} />;
  }
}

const tags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

function Headline({ level, label, runs }: { level: number; label: string; runs: readonly Run[] }) {
  const Tag = tags[Math.min(usePaper().topHeading + level - 2, 5)]!;
  return (
    <Tag className={styles.heading} data-level={level}>
      {label && `${label} `}
      <RunsView runs={runs} />
    </Tag>
  );
}
