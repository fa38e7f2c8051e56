import { Controller, Get, Param } from '@nestjs/common';
import { Unit } from '@common/contracts/unit';
import { Endpoint } from '@common/http/endpoint';
import { UnitNotFound } from '../domain/unit.errors';
import { UnitRepository } from '../domain/unit.repository';

@Controller('units')
export class ShowUnitController {
  constructor(private readonly units: UnitRepository) {}

  @Get(':id')
  @Endpoint({ permission: 'unit.read', summary: 'One unit, also one that has ended.', answer: Unit })
  async show(@Param('id') id: string): Promise<Unit> {
    const unit = await this.units.find(id);
    if (!unit) throw new UnitNotFound(id);
    return unit;
  }
}
