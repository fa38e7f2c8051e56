import type { Block, Note } from '@common/contracts/document-ast';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BlocksView } from '@portal/content/blocks-view';
import { Empty } from '@portal/ui/notes';
import type { TextWithSources } from './consolidation.api';
import styles from './consolidation.module.css';
import { SourceList } from './source-list';
import { blocksOf, sourcesByBlock, unitCount } from './sources';

/** National text with what each paragraph rests on beside it. */
export function SourcedText({ text, sectionId }: { text: TextWithSources; sectionId: string }) {
  const { t } = useTranslation('consolidation');
  const blocks = useMemo(() => blocksOf(text), [text]);
  const sources = useMemo(() => sourcesByBlock(text), [text]);
  const beside = useCallback(
    ({ id }: Block) => {
      const found = sources.get(id) ?? [];
      if (found.length === 0) return null;
      return (
        <details className={styles.beside}>
          <summary>{t('restsOn', { count: unitCount(found) })}</summary>
          <SourceList sources={found} sectionId={sectionId} />
        </details>
      );
    },
    [sources, sectionId, t],
  );
  if (blocks.length === 0) return <Empty title={t('noText')}>{t('noTextHint')}</Empty>;
  return <BlocksView blocks={blocks} notes={text.notes as Note[]} beside={beside} topHeading={3} />;
}
