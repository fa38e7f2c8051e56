import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reportSubmitted } from '@common/contracts/report-submitted';
import type { EventMessage } from '@common/messaging/event-message';
import { ObjectStore } from '@common/object-store/object-store';
import type { OutboxGate } from '@common/outbox/outbox-gate';
import { OutboxRelay } from '@common/outbox/outbox-relay';
import { RevisionRepository } from './domain/revision.repository';

/** Lays a revision's canonical body into the object store before anyone is told of it; until then its event waits. */
@Injectable()
export class ArchiveRevisionGate implements OutboxGate, OnModuleInit {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly revisions: RevisionRepository,
    private readonly objects: ObjectStore,
  ) {}

  onModuleInit(): void {
    this.relay.addGate(this);
  }

  async beforePublish({ type, data }: EventMessage): Promise<void> {
    if (type !== reportSubmitted.type) return;
    const { reportId, revision } = reportSubmitted.schema.parse(data);
    const body = await this.revisions.canonicalBody(reportId, revision);
    await this.objects.put('intake', Buffer.from(body), 'application/json');
  }
}
