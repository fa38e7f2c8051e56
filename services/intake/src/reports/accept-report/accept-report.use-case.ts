import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { reportAccepted } from '@common/contracts/report-accepted';
import { Outbox } from '@common/outbox/outbox';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { acceptReport, type Report, requireDecided } from '../domain/report';
import { ReportRepository } from '../domain/report.repository';
import { RevisionRepository } from '../domain/revision.repository';
import { ReviewPermission } from '../review-permission';

@Injectable()
export class AcceptReport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportRepository,
    private readonly revisions: RevisionRepository,
    private readonly permission: ReviewPermission,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async execute(reportId: string, seen: number | undefined, user: User): Promise<Report> {
    await this.permission.require(reportId, user);
    return this.unitOfWork.run(async () => {
      const before = await this.reports.getForUpdate(reportId);
      requireDecided(before, seen);
      const accepted = acceptReport(before, this.clock.now());
      await this.reports.saveState(accepted);
      await this.tell(accepted);
      await this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId: accepted.unitId,
        action: 'report.accepted',
        before: { status: before.status, revision: before.revision },
        after: { status: accepted.status, revision: accepted.revision },
      });
      return accepted;
    });
  }

  private async tell({ id, campaignId, unitId, capacity, revision, acceptedAt }: Report): Promise<void> {
    const { sha256, bytes, nil, onTime, sentAt, receivedAt, enteredAt } = await this.revisions.get(id, revision);
    await this.outbox.add({
      contract: reportAccepted,
      subject: id,
      data: {
        ...{ reportId: id, campaignId, unitId, capacity, revision, nil, onTime },
        body: { sha256, key: `intake/${sha256}`, bytes },
        sentAt: sentAt.toISOString(),
        receivedAt: receivedAt.toISOString(),
        enteredAt: enteredAt.toISOString(),
        acceptedAt: acceptedAt!.toISOString(),
      },
    });
  }
}
