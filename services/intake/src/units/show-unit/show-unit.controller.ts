import { Controller, Get } from '@nestjs/common';
import { Unit } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { UnitNotFound } from '../domain/unit.errors';
import { UnitRepository } from '../domain/unit.repository';
import { UnitPath } from '../unit-path';

@Controller('units')
export class ShowUnitController {
  constructor(private readonly units: UnitRepository) {}

  @Get(':id')
  @Endpoint({
    permission: 'unit.read',
    summary: 'One unit, also one that has ended.',
    summaryVi: 'Một đơn vị, cả đơn vị đã kết thúc.',
    answer: Unit,
  })
  async show(@ParsedPath(UnitPath) { id }: UnitPath): Promise<Unit> {
    const unit = await this.units.find(id);
    if (!unit) throw new UnitNotFound(id);
    return unit;
  }
}
