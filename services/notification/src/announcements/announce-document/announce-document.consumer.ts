import { Controller } from '@nestjs/common';
import { EventPattern } from '@nestjs/microservices';
import type { DataOf, IntegrationEvent } from '@common/contracts/integration-event';
import type { documentRendered } from '@common/contracts/document-rendered';
import { AnnounceDocument } from './announce-document.use-case';

@Controller()
export class AnnounceDocumentConsumer {
  constructor(private readonly useCase: AnnounceDocument) {}

  @EventPattern<string>('document.document.rendered.v1')
  handle({ data }: IntegrationEvent<DataOf<typeof documentRendered>>): Promise<void> {
    return this.useCase.execute(data);
  }
}
