import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { documentIssued } from '@common/contracts/document-issued';
import type { documentRendered } from '@common/contracts/document-rendered';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import { RequireConsolidation } from '../../consolidations/require-consolidation';
import { TimelineSources } from '../storage/timeline-sources';

@Controller()
export class FollowDocumentsConsumer {
  constructor(
    private readonly consolidation: RequireConsolidation,
    private readonly sources: TimelineSources,
  ) {}

  @EventPattern<string>('document.document.rendered.v1')
  async rendered({ data, time }: IntegrationEvent<DataOf<typeof documentRendered>>): Promise<void> {
    await this.consolidation.of(data.campaignId);
    await this.sources.keepRendered(data, time);
  }

  @EventPattern<string>('document.document.issued.v1')
  async issued({ data }: IntegrationEvent<DataOf<typeof documentIssued>>): Promise<void> {
    await this.consolidation.of(data.campaignId);
    await this.sources.keepIssued(data);
  }
}
