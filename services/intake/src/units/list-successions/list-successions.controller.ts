import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { type Page, pageOf } from '@common/paging/page';
import { Succession } from '../domain/succession';
import { UnitRepository } from '../domain/unit.repository';

const { on, kind, share } = Succession.shape;
const Item = z.object({
  from: z.string().describe('The unit that ended or changed.'),
  to: z.string().describe('The unit that stands for it from that day.'),
  on,
  kind,
  share: share.unwrap().describe('The part of the old unit that went to the new one; null where all of it did.'),
});

@Controller('successions')
export class ListSuccessionsController {
  constructor(private readonly units: UnitRepository) {}

  @Get()
  @Endpoint({
    permission: 'unit.read',
    summary: 'What became of which unit, in order of days.',
    summaryVi: 'Đơn vị nào đã chuyển thành đơn vị nào, theo thứ tự ngày.',
    answer: pageOf(Item),
  })
  async list(): Promise<Page<z.infer<typeof Item>>> {
    const successions = await this.units.successions();
    const items = successions.map(({ fromUnitId: from, toUnitId: to, ...rest }) => ({ from, to, ...rest }));
    return { items, nextCursor: null };
  }
}
