import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { PlainDateText } from '@common/contracts/plain-date-text';
import { Unit } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath, ParsedQuery } from '@common/http/parsed';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { successorsOn } from '../domain/succession';
import { UnitNotFound } from '../domain/unit.errors';
import { UnitRepository } from '../domain/unit.repository';
import { UnitPath } from '../unit-path';

const Query = z.strictObject({ on: PlainDateText.optional() });
const Answer = z.object({ items: z.array(Unit) });

@Controller('units')
export class ListSuccessorsController {
  constructor(
    private readonly units: UnitRepository,
    private readonly clock: Clock,
  ) {}

  @Get(':id/successors')
  @Endpoint({
    permission: 'unit.read',
    summary: 'The units that stand for this one on a day.',
    summaryVi: 'Các đơn vị thay cho đơn vị này vào một ngày.',
    answer: Answer,
  })
  async list(
    @ParsedPath(UnitPath) { id }: UnitPath,
    @ParsedQuery(Query) { on }: z.infer<typeof Query>,
  ): Promise<{ items: Unit[] }> {
    if (!(await this.units.find(id))) throw new UnitNotFound(id);
    const day = on ?? plainDateOf(this.clock.now());
    return { items: await this.units.findMany(successorsOn(id, await this.units.successions(), day)) };
  }
}
