import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reportSubmitted } from '@common/contracts/report-submitted';
import type { EventMessage } from '@common/messaging/event-message';
import { pause } from '@common/messaging/pause';
import { ObjectStore } from '@common/object-store/object-store';
import type { OutboxGate } from '@common/outbox/outbox-gate';
import { OutboxRelay } from '@common/outbox/outbox-relay';
import { RevisionRepository } from './domain/revision.repository';
import { SubmissionsInWork } from './submissions-in-work';

/** Longest wait of one event for a quieter moment: a rush delays the archive, it never stops it. */
const patienceMs = 150;

/**
 * Lays a revision's canonical body into the object store before anyone is told of it; until then its event waits. In a
 * rush it stands back, so that the last hour before a deadline takes reports in; the backlog is archived afterwards.
 */
@Injectable()
export class ArchiveRevisionGate implements OutboxGate, OnModuleInit {
  constructor(
    private readonly relay: OutboxRelay,
    private readonly revisions: RevisionRepository,
    private readonly objects: ObjectStore,
    private readonly inWork: SubmissionsInWork,
  ) {}

  onModuleInit(): void {
    this.relay.addGate(this);
  }

  async beforePublish({ type, data }: EventMessage): Promise<void> {
    if (type !== reportSubmitted.type) return;
    const { reportId, revision } = reportSubmitted.schema.parse(data);
    await this.quieterMoment();
    const body = await this.revisions.canonicalBody(reportId, revision);
    await this.objects.put('intake', Buffer.from(body), 'application/json');
  }

  private async quieterMoment(): Promise<void> {
    const until = Date.now() + patienceMs;
    while (this.inWork.many && Date.now() < until) await pause(20);
  }
}
