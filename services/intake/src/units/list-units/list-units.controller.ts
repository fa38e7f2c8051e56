import { Controller, Get } from '@nestjs/common';
import { Unit } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { type Page, pageOf } from '@common/paging/page';
import { UnitFilter } from './unit-filter';
import { ListUnitsQuery } from './list-units.query';

@Controller('units')
export class ListUnitsController {
  constructor(private readonly list: ListUnitsQuery) {}

  @Get()
  @Endpoint({
    permission: 'unit.read',
    summary: 'Units in official order, as of a day (today where none is given); `q` ignores diacritics.',
    summaryVi: 'Các đơn vị theo thứ tự hành chính, tính đến một ngày (để trống là hôm nay); `q` không cần dấu.',
    answer: pageOf(Unit),
  })
  find(@ParsedQuery(UnitFilter) query: UnitFilter): Promise<Page<Unit>> {
    return this.list.find(query);
  }
}
