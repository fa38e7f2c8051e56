import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { IntegrationEvent } from '@common/contracts/integration-event';
import type { Unit } from '@common/contracts/unit';
import { UnitCopies } from '../domain/unit-copies';

@Controller()
export class TrackUnitConsumer {
  constructor(private readonly units: UnitCopies) {}

  @EventPattern<string>('intake.unit.changed.v1')
  handle({ data }: IntegrationEvent<Unit>): Promise<void> {
    return this.units.save(data);
  }
}
