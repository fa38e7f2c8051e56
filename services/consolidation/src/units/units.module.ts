import { Module } from '@nestjs/common';
import { FollowUnitsConsumer } from './follow-units/follow-units.consumer';
import { UnitCopies } from './unit-copies';

@Module({ controllers: [FollowUnitsConsumer], providers: [UnitCopies], exports: [UnitCopies] })
export class UnitsModule {}
