import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { OwingParticipant, ParticipantKey } from '../../campaigns/domain/campaign';
import { ParticipantNotFound } from '../../campaigns/domain/campaign.errors';
import {
  type NewRevision,
  type RememberedAnswer,
  type RequestName,
  type SubmissionContext,
  SubmissionStore,
} from '../domain/submission-store';
import { reportOf, type ReportRow } from './report-columns';
import { openSubmission, storeRevision } from './submission-statements';

type ContextRow = Omit<ReportRow, 'reportId'> & {
  reportId: string | null;
  group: OwingParticipant['group'];
  due: string;
  onTimeDay: string;
  lock: string;
  deadlineRevision: number;
  unitName: string;
  answeredSha256: string | null;
  answer: string | null;
};

@Injectable()
export class SqlSubmissionStore extends SubmissionStore {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async open(key: ParticipantKey, { actor, key: requestKey }: RequestName): Promise<SubmissionContext> {
    const { campaignId, unitId, capacity } = key;
    const params = [campaignId, unitId, capacity, actor, requestKey];
    const [row] = await this.unitOfWork.preparedRead<ContextRow>('submission-open', openSubmission, params);
    if (!row) throw new ParticipantNotFound(unitId, capacity);
    const { group, due, onTimeDay: onTime, lock, deadlineRevision, unitName, answeredSha256, answer, reportId } = row;
    return {
      participant: { campaignId, unitId, capacity, group, deadlines: { due, onTime, lock }, deadlineRevision },
      unitName,
      report: reportId === null ? null : reportOf({ ...row, reportId }),
      remembered: answeredSha256 === null || answer === null ? null : { sha256: answeredSha256, answer },
    };
  }

  override async store(revision: NewRevision, request: RequestName, answer: string): Promise<boolean> {
    const { report, sections, indicators } = revision;
    const [stored] = await this.unitOfWork.prepared<{ rows: number }>('submission-store', storeRevision, [
      ...[report.id, report.campaignId, report.unitId, report.capacity, report.status, report.revision],
      ...[report.outline.code, report.outline.version],
      ...[report.times!.sentAt, report.times!.receivedAt, report.times!.enteredAt, report.onTime, report.sourceSha256],
      ...[revision.sha256, revision.body, revision.bytes, revision.nil, revision.sentBy.id, revision.receipt],
      ...[request.actor, request.key, request.sha256, answer, revision.sentBy.name],
      sections.map(({ sectionId }) => sectionId),
      sections.map(({ sha256 }) => sha256),
      sections.map(({ blocks }) => blocks),
      sections.map(({ characters }) => characters),
      indicators.map(({ indicatorId }) => indicatorId),
      indicators.map(({ value }) => value),
      indicators.map(({ comparator }) => comparator),
      indicators.map(({ numerator }) => numerator),
      indicators.map(({ denominator }) => denominator),
      indicators.map(({ period }) => period),
      indicators.map(({ raw }) => raw),
    ]);
    return stored?.rows === 2;
  }

  override async remembered(actor: string, key: string): Promise<RememberedAnswer | null> {
    const [row] = await this.unitOfWork.query<RememberedAnswer>(
      'select request_sha256 as sha256, answer from answered_requests where actor = $1 and key = $2',
      [actor, key],
    );
    return row ?? null;
  }

  override async forgetAnswers(olderThanDays: number): Promise<number> {
    const [gone] = await this.unitOfWork.query<{ count: number }>(
      `with gone as (delete from answered_requests where answered_at < now() - make_interval(days => $1) returning 1)
       select count(*)::integer as count from gone`,
      [olderThanDays],
    );
    return gone!.count;
  }
}
