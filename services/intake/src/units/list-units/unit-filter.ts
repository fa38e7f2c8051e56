import { z } from 'zod';
import { PlainDateText } from '@common/contracts/plain-date-text';
import { UnitKind } from '@common/contracts/unit';
import { PagingQuery } from '@common/paging/page';

export const UnitFilter = PagingQuery.extend({
  on: PlainDateText.optional(),
  kind: UnitKind.optional(),
  q: z.string().trim().max(100).optional(),
  parentId: z.string().optional(),
});
export type UnitFilter = z.infer<typeof UnitFilter>;
