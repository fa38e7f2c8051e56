import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { draftFrozen } from '@common/contracts/draft-frozen';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import { RequestRenderings } from './request-renderings.use-case';

@Controller()
export class DraftFrozenConsumer {
  constructor(private readonly requestRenderings: RequestRenderings) {}

  @EventPattern<string>('consolidation.draft.frozen.v1')
  frozen({ data }: IntegrationEvent<DataOf<typeof draftFrozen>>): Promise<void> {
    return this.requestRenderings.execute(data);
  }
}
