import { canonicalJson } from '@common/contracts/canonical-json';
import type { Block } from '@common/contracts/document-ast';
import { reportAccepted } from '@common/contracts/report-accepted';
import { reportReturned } from '@common/contracts/report-returned';
import { reportSubmitted } from '@common/contracts/report-submitted';
import { type IndicatorValue, RevisionBody } from '@common/contracts/revision-body';
import type { ObjectStore } from '@common/object-store/object-store';
import type { Told } from './running-consolidation-service';
import { campaignId } from './sample-campaign';

export type SampleReport = Readonly<{
  unitId: string;
  revision?: number;
  /** Paragraphs by section. */
  texts?: Readonly<Record<string, readonly string[]>>;
  unplaced?: readonly Block[];
  indicators?: readonly Partial<IndicatorValue>[];
  nil?: string;
  onTime?: boolean;
}>;

export const reportIdOf = (unitId: string): string => `report-of-${unitId}`;

/** One revision, its body stored as intake does: the events that may be told of it. */
export async function sampleReport(
  store: ObjectStore,
  given: SampleReport,
): Promise<{ submitted: Told; returned: Told; accepted: Told }> {
  const { unitId, revision = 1, texts = {}, unplaced = [], indicators = [], nil, onTime = true } = given;
  const capacity = unitId.endsWith('party') ? ('party' as const) : ('state' as const);
  const identity = { reportId: reportIdOf(unitId), campaignId, unitId, capacity, revision };
  const body = RevisionBody.parse({
    ...identity,
    outline: { code: 'NQ20-5N', version: 1 },
    nil: nil === undefined ? null : { reason: nil },
    cover: { number: null, symbol: null, date: null, signer: null, issuingBody: null, recipients: [] },
    sections: Object.entries(texts).map(([sectionId, paragraphs]) => ({
      sectionId,
      blocks: paragraphs.map((text, index) => ({ type: 'paragraph', id: `${sectionId}-${index}`, runs: [{ text }] })),
    })),
    unplaced,
    indicators: indicators.map((value) => ({ indicatorId: 'HI_COVER', value: null, ...value })),
  });
  const claim = await store.put('intake', Buffer.from(canonicalJson(body)), 'application/json');
  const at = '2022-06-28T03:00:00.000Z';
  const facts = { ...identity, body: claim, nil: nil !== undefined, onTime, sentAt: at, receivedAt: at, enteredAt: at };
  const subject = identity.reportId;
  return {
    submitted: { contract: reportSubmitted, subject, data: facts },
    accepted: { contract: reportAccepted, subject, data: { ...facts, acceptedAt: '2022-06-29T03:00:00.000Z' } },
    returned: {
      contract: reportReturned,
      subject,
      data: { ...identity, reason: 'Thiếu số liệu', returnedBy: 'Tổ biên tập', resubmitBy: null },
    },
  };
}
