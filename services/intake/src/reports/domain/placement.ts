import { DomainError } from '@common/errors/domain-error';
import type { Block } from '@common/contracts/document-ast';

/** Where a person puts an unplaced part; null sets it aside. */
export type Placement = Readonly<{ blockId: string; sectionId: string | null }>;

export class BlockNotUnplaced extends DomainError {
  readonly kind = 'invalid';
  readonly code = 'block-not-unplaced';
  constructor(blockIds: readonly string[]) {
    super(
      {
        vi: 'Có đoạn không nằm trong danh sách chưa xếp mục (có thể người khác vừa xếp). Hãy tải lại danh sách rồi xếp tiếp.',
        en: 'Some parts are not among the unplaced ones (somebody may have placed them). Load the list again.',
      },
      { blockIds },
    );
  }
}

export type Placed = Readonly<{ bySection: ReadonlyMap<string, Block[]>; setAside: Block[]; left: Block[] }>;

/** Sorts unplaced parts by where they go, each in its old order. */
export function placeBlocks(unplaced: readonly Block[], placements: readonly Placement[]): Placed {
  const target = new Map(placements.map(({ blockId, sectionId }) => [blockId, sectionId]));
  const unknown = [...target.keys()].filter((blockId) => !unplaced.some(({ id }) => id === blockId));
  if (unknown.length > 0) throw new BlockNotUnplaced(unknown);
  const goesTo = (block: Block) => target.get(block.id);
  const sections = new Set(placements.flatMap(({ sectionId }) => sectionId ?? []));
  return {
    bySection: new Map([...sections].map((id) => [id, unplaced.filter((block) => goesTo(block) === id)])),
    setAside: unplaced.filter((block) => goesTo(block) === null),
    left: unplaced.filter((block) => goesTo(block) === undefined),
  };
}
