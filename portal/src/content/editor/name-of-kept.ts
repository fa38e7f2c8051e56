import type { Block } from '@common/contracts/document-ast';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

/** What a block that is kept as it is shows while the text around it is written. */
export function useNameOfKept(): (block: Block) => string {
  const { t } = useTranslation('editor');
  return useCallback(
    (block) => {
      if (block.type === 'figure') return block.alt ? t('paper.figureOf', { alt: block.alt }) : t('paper.figure');
      if (block.type === 'annex') return `${block.label} ${block.title.map(({ text }) => text).join('')}`;
      if (block.type === 'table') return block.caption ?? t('paper.table');
      return t('paper.pageBreak');
    },
    [t],
  );
}
