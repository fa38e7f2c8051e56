import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import { sha256 } from '@common/contracts/canonical-json';
import { reportSubmitted } from '@common/contracts/report-submitted';
import { Outbox } from '@common/outbox/outbox';
import { together } from '@common/persistence/together';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { asSent } from '../attachments/domain/attachment';
import { AttachmentRepository } from '../attachments/domain/attachment.repository';
import type { Campaign, ParticipantKey } from '../campaigns/domain/campaign';
import { reportIdOf } from '../campaigns/domain/report-id';
import type { Acting } from '../people/domain/acting';
import { receiptOf } from '../receipts/domain/receipt';
import { ReceiptSigner } from '../receipts/domain/receipt-signer';
import { canonicalBody, type PreparedContent } from './domain/canonical-body';
import { answerDespite, answeredBefore } from './domain/idempotency';
import { beginReport, submitReport } from './domain/report';
import { SubmittedMeanwhile } from './domain/report.errors';
import { type GivenTimes, sendingTimes } from './domain/sending-times';
import { type NewRevision, type RequestName, type SubmissionContext, SubmissionStore } from './domain/submission-store';
import { isOnTime, requireUnlocked } from './domain/timeliness';
import { SubmissionsInWork } from './submissions-in-work';
import { type SentView, viewReport } from './report.view';

export type Sending = Readonly<{
  key: ParticipantKey;
  campaign: Campaign;
  acting: Acting;
  /** Whether the sender is the registry, which enters a paper. */
  entersPaper: boolean;
  times: GivenTimes;
  /** What is sent comes with the request: it is neither the draft nor of the Word file that the draft was read from. */
  besideDraft: boolean;
  request: RequestName;
  /** Given the report's state, what it says; called under the report's lock. */
  content: (context: SubmissionContext) => Promise<PreparedContent> | PreparedContent;
}>;

/**
 * Sends a report with the files that stand with it: revision, rows, receipt, event and audit in one transaction. The same
 * request again is answered as it was the first time, also while the first is still running.
 */
@Injectable()
export class SendRevision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly submissions: SubmissionStore,
    private readonly attachments: AttachmentRepository,
    private readonly signer: ReceiptSigner,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly inWork: SubmissionsInWork,
  ) {}

  async execute(sending: Sending): Promise<SentView> {
    const { request } = sending;
    try {
      return JSON.parse(await this.inWork.count(() => this.unitOfWork.run(() => this.send(sending)))) as SentView;
    } catch (error) {
      const remembered = () => this.submissions.remembered(request.actor, request.key);
      return JSON.parse(await answerDespite(error, remembered, request.sha256)) as SentView;
    }
  }

  private async send(sending: Sending): Promise<string> {
    const { key, campaign, acting, entersPaper, times: given, request, besideDraft, content } = sending;
    const context = await this.submissions.open(key, request);
    const answer = answeredBefore(context.remembered, request.sha256);
    if (answer !== null) return answer;

    const { participant, report: before, unitName } = context;
    const { deadlines } = participant;
    const times = sendingTimes(given, entersPaper, this.clock.now());
    requireUnlocked(times, deadlines, before);
    const prepared = await content(context);
    const files = before ? await this.attachments.ofReport(before.id) : [];
    const nil = prepared.nil !== null;
    const begun = before ?? beginReport(reportIdOf(key), key, campaign.outline);
    const draft = besideDraft && !nil ? { ...begun, sourceSha256: null } : begun;
    const report = submitReport(draft, times, isOnTime(times, deadlines, before), nil);

    const { id: reportId, revision, outline, onTime } = report;
    const { campaignId, unitId, capacity } = key;
    const facts = { reportId, campaignId, unitId, capacity, revision, outline };
    const body = canonicalBody(prepared, { ...facts, files: files.map(asSent) });
    const bytes = body.length;
    const hash = sha256(body);
    const receipt = await this.signer.sign(receiptOf({ report, campaign, unitName, sha256: hash, bytes, nil }));

    const { user } = acting;
    const reply = JSON.stringify({ report: viewReport(report), receipt } satisfies SentView);
    const { sections, content: told } = prepared;
    const kept = {
      report,
      sha256: hash,
      body,
      bytes,
      nil,
      sentBy: user,
      receipt,
      sections,
      indicators: told.indicators,
    };
    const claim = { sha256: hash, key: `intake/${hash}`, bytes };
    const { sentAt, receivedAt, enteredAt } = viewReport(report);
    const data = { reportId, ...{ campaignId, unitId, capacity, revision, body: claim, nil, onTime: onTime! } };
    await together(
      this.store(kept, request, reply),
      this.attachments.markSent(files, revision),
      this.outbox.add({
        contract: reportSubmitted,
        subject: reportId,
        data: { ...data, sentAt: sentAt!, receivedAt: receivedAt!, enteredAt: enteredAt! },
      }),
      this.audit.record({
        chain: { kind: 'report', id: reportId },
        actor: { id: user.id, name: user.name },
        unitId,
        action: entersPaper ? 'report.entered' : 'report.submitted',
        before: before && { status: before.status, revision: before.revision },
        after: { status: report.status, revision, sha256: hash, onTime, sentAt, receivedAt },
      }),
    );
    return reply;
  }

  private async store(kept: NewRevision, request: RequestName, reply: string): Promise<void> {
    if (!(await this.submissions.store(kept, request, reply))) throw new SubmittedMeanwhile();
  }
}
