import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { PlainDateText } from '@common/contracts/plain-date-text';
import { Unit, UnitKind } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { type Page, pageOf, PagingQuery } from '../../paging/page';
import { ListUnitsQuery } from './list-units.query';

const Query = PagingQuery.extend({
  on: PlainDateText.optional(),
  kind: UnitKind.optional(),
  q: z.string().trim().max(100).optional(),
  parentId: z.string().optional(),
});
export type UnitFilter = z.infer<typeof Query>;

@Controller('units')
export class ListUnitsController {
  constructor(private readonly list: ListUnitsQuery) {}

  @Get()
  @Endpoint({
    permission: 'unit.read',
    summary: 'Units in official order, as of a day (today where none is given); `q` ignores diacritics.',
    answer: pageOf(Unit),
  })
  find(@ParsedQuery(Query) query: UnitFilter): Promise<Page<Unit>> {
    return this.list.find(query);
  }
}
