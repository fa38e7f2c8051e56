import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { IntegrationEvent } from '@common/contracts/integration-event';
import type { Unit } from '@common/contracts/unit';
import { UnitCopies } from '../unit-copies';

@Controller()
export class FollowUnitsConsumer {
  constructor(private readonly units: UnitCopies) {}

  @EventPattern<string>('intake.unit.changed.v1')
  changed({ data, sequence }: IntegrationEvent<Unit>): Promise<void> {
    return this.units.keep([data], sequence);
  }
}
