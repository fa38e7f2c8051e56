import { Module } from '@nestjs/common';
import { UnitRepository } from './domain/unit.repository';
import { ImportSuccessionsController } from './import-successions/import-successions.controller';
import { ImportSuccessions } from './import-successions/import-successions.use-case';
import { ImportUnitsController } from './import-units/import-units.controller';
import { ImportUnits } from './import-units/import-units.use-case';
import { ListSuccessorsController } from './list-successors/list-successors.controller';
import { ListSuccessionsController } from './list-successions/list-successions.controller';
import { ListUnitsController } from './list-units/list-units.controller';
import { ListUnitsQuery } from './list-units/list-units.query';
import { ShowUnitController } from './show-unit/show-unit.controller';
import { SqlUnitRepository } from './storage/sql-unit.repository';

@Module({
  controllers: [
    ImportUnitsController,
    ImportSuccessionsController,
    ListUnitsController,
    ListSuccessorsController,
    ListSuccessionsController,
    ShowUnitController,
  ],
  providers: [ImportUnits, ImportSuccessions, ListUnitsQuery, { provide: UnitRepository, useClass: SqlUnitRepository }],
  exports: [UnitRepository],
})
export class UnitsModule {}
