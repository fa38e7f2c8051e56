import { blockText } from '@common/contracts/block-text';
import type { Block } from '@common/contracts/document-ast';
import { addDays } from '@common/time/plain-date';
import { shippedOutline } from '../outlines/shipped-outlines';
import { today } from '../testing/from-noon';
import { openTestCampaign, testUnits } from '../testing/test-campaign';
import { aWholeReport } from '../testing/whole-report.builder';
import type { HttpClient } from '../testing/http-client';
import { startTestIntake, type TestIntake } from '../testing/test-intake';
import { aWrittenReport, type WrittenReport } from '../testing/written-report';

const key = (text: string) => ({ 'idempotency-key': `taking-back-${text}` });
const reason = 'Thiếu số liệu';
const prefaceId = shippedOutline('NQ20-5N')!.sections.find(({ leaf }) => !leaf)!.id;

describe('a report that is recalled or returned', () => {
  const units = testUnits(11);
  let intake: TestIntake;
  let editor: HttpClient;
  let campaignId: string;
  let next = 0;

  beforeAll(async () => {
    intake = await startTestIntake();
    editor = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(editor, units);
  });
  afterAll(() => intake.stop());

  async function written(): Promise<WrittenReport> {
    const report = await aWrittenReport(intake, campaignId, units[next++]!.id);
    const { clerk, id } = report;
    await clerk.put(`/reports/${id}/indicators`, { version: 0, values: [{ indicatorId: 'BEDS', value: 30 }] });
    return report;
  }

  /** The campaign's days lie so long ago that it is locked. */
  const lock = (unitId: string) => {
    const sql = `update participants set due = $2, on_time = $2, lock = $2 where unit_id = $1`;
    return intake.dataSource.query(sql, [unitId, addDays(today(), -1)]);
  };
  async function draftOf(clerk: HttpClient, id: string) {
    const { status, sections, indicators, setAside } = (await clerk.get(`/reports/${id}`)).body;
    expect(setAside).toEqual([]);
    return { status, sections: (sections as unknown[]).length, indicators: (indicators as unknown[]).length };
  }

  it('after "nothing to report" has everything that was written, whoever sends it back', async () => {
    const { clerk, id } = await written();
    await clerk.post(`/reports/${id}/nil-return`, { reason: 'Nhầm nút' }, key('nil-1'));
    expect(await draftOf(clerk, id)).toEqual({ status: 'nil-return', sections: 0, indicators: 0 });
    await clerk.post(`/reports/${id}/recall`);
    expect(await draftOf(clerk, id)).toEqual({ status: 'drafting', sections: 18, indicators: 1 });
    await clerk.post(`/reports/${id}/nil-return`, { reason: 'Nhầm nút' }, key('nil-2'));
    await editor.post(`/reports/${id}/return`, { reason, revision: 2 });
    expect(await draftOf(clerk, id)).toEqual({ status: 'returned', sections: 18, indicators: 1 });
  });

  it('keeps aside what the clerk wrote when a machine sent another report beside the draft', async () => {
    const { clerk, id, unitId } = await written();
    const words = (id: string, text: string) => ({ type: 'paragraph' as const, id, runs: [{ text }] });
    const [first, ...others] = aWholeReport({ campaignId, unitId }).sections!;
    const preface = `/reports/${id}/sections/${prefaceId}`;
    await clerk.put(preface, { version: 0, blocks: [words('preface', 'Lời mở đầu của Lan')] });
    const sections = [{ ...first!, blocks: [words('machine-1', 'Do máy gửi')] }, ...others];
    const whole = aWholeReport({ campaignId, unitId, sections });
    expect((await clerk.post('/submissions', whole, key('machine'))).status).toBe(201);
    await clerk.post(`/reports/${id}/recall`);
    const { body } = await clerk.get(`/reports/${id}`);
    expect(JSON.stringify(body.sections)).toContain('Do máy gửi');
    const aside = (body.setAside as Block[]).map(blockText);
    expect(aside).toEqual(['Lời mở đầu của Lan', blockText(first!.blocks[0]!), '[Chỉ tiêu BEDS] 30']);
    expect((await clerk.put(preface, { version: 1, blocks: [words('old-tab', 'Thẻ cũ')] })).status).toBe(409);
  });

  it('names as writer of its sections who sent them, also while it waits and after its return', async () => {
    const { clerk, id } = await written();
    const writer = async () => ((await clerk.get(`/reports/${id}`)).body.sections as { savedBy: string }[])[0]!.savedBy;
    const name = await writer();
    await clerk.post(`/reports/${id}/submission`, {}, key('writer'));
    expect(await writer()).toBe(name);
    await editor.post(`/reports/${id}/return`, { reason, revision: 1 });
    expect(await writer()).toBe(name);
    expect((await clerk.get(`/reports/${id}/revisions`)).body.items).toMatchObject([{ sentByName: name }]);
  });

  it('is mended after its acceptance: returned with a day, sent as the next revision and accepted again', async () => {
    const { clerk, id } = await written();
    await clerk.post(`/reports/${id}/submission`, {}, key('accepted-1'));
    expect((await editor.post(`/reports/${id}/acceptance`, { revision: 1 })).status).toBe(200);
    const refused = await editor.post(`/reports/${id}/return`, { reason, revision: 1 });
    expect([refused.status, refused.body.code]).toEqual([422, 'resubmission-day-wanted']);
    expect((await clerk.post(`/reports/${id}/return`, { reason, revision: 1, resubmitBy: today() })).status).toBe(403);
    const back = await editor.post(`/reports/${id}/return`, { reason, revision: 1, resubmitBy: today() });
    expect(back.body).toMatchObject({ status: 'returned', revision: 1, acceptedAt: null, resubmitBy: today() });
    expect(await draftOf(clerk, id)).toEqual({ status: 'returned', sections: 18, indicators: 1 });
    const again = await clerk.post(`/reports/${id}/submission`, {}, key('accepted-2'));
    expect(again.body.report).toMatchObject({ status: 'submitted', revision: 2 });
    const accepted = await editor.post(`/reports/${id}/acceptance`, { revision: 2 });
    expect(accepted.body).toMatchObject({ status: 'accepted', revision: 2 });
  });

  it('is warned of being sent again as it was returned, until something in it changes', async () => {
    const { clerk, id } = await written();
    const warned = async () => {
      const { findings, complete } = (await clerk.get(`/reports/${id}/validation`)).body;
      return [complete, (findings as { code: string }[]).some(({ code }) => code === 'nothing-changed')];
    };
    expect(await warned()).toEqual([true, false]);
    await clerk.post(`/reports/${id}/submission`, {}, key('same-1'));
    expect(await warned()).toEqual([true, false]);
    await editor.post(`/reports/${id}/return`, { reason, revision: 1 });
    expect(await warned()).toEqual([true, true]);
    const { indicatorsVersion: version } = (await clerk.get(`/reports/${id}`)).body;
    await clerk.put(`/reports/${id}/indicators`, { version, values: [{ indicatorId: 'BEDS', value: 31 }] });
    expect(await warned()).toEqual([true, false]);
  });

  it('sent again since it was read is neither accepted nor returned nor remarked on', async () => {
    const { clerk, id } = await written();
    await clerk.post(`/reports/${id}/submission`, {}, key('meanwhile-1'));
    await clerk.post(`/reports/${id}/recall`);
    await clerk.post(`/reports/${id}/submission`, {}, key('meanwhile-2'));
    const state = async () => [
      (await editor.get(`/reports/${id}`)).body,
      (await editor.get(`/reports/${id}/trail`)).body,
      (await editor.get(`/reports/${id}/remarks`)).body,
    ];
    const before = await state();
    const refusals = [
      await editor.post(`/reports/${id}/acceptance`, { revision: 1 }),
      await editor.post(`/reports/${id}/return`, { reason, revision: 1 }),
      await editor.post(`/reports/${id}/remarks`, { sectionId: null, text: reason, revision: 1 }),
    ];
    for (const { status, body } of refusals)
      expect([status, body.code, body.seen, body.revision]).toEqual([409, 'revision-superseded', 1, 2]);
    expect(await state()).toEqual(before);
    const remark = await editor.post(`/reports/${id}/remarks`, { sectionId: null, text: reason, revision: 2 });
    expect([remark.status, remark.body.revision]).toEqual([201, 2]);
    const accepted = await editor.post(`/reports/${id}/acceptance`, { revision: 2 });
    expect(accepted.body).toMatchObject({ status: 'accepted', revision: 2 });
  });

  it('is not returned with a day that has passed', async () => {
    const { clerk, id } = await written();
    await clerk.post(`/reports/${id}/submission`, {}, key('past-day'));
    const back = (resubmitBy: string) => editor.post(`/reports/${id}/return`, { reason, revision: 1, resubmitBy });
    const refused = await back(addDays(today(), -1));
    expect([refused.status, refused.body.code]).toEqual([422, 'resubmission-day-passed']);
    expect((await back(today())).body).toMatchObject({ status: 'returned', resubmitBy: today() });
  });

  it('is not returned without a day once its deadline has passed, and nothing changes by that', async () => {
    const { clerk, id, unitId } = await written();
    await clerk.post(`/reports/${id}/submission`, {}, key('old-deadline'));
    await lock(unitId);
    const refused = await editor.post(`/reports/${id}/return`, { reason, revision: 1 });
    expect([refused.status, refused.body.code]).toEqual([422, 'old-deadline-passed']);
    expect((await editor.get(`/reports/${id}`)).body).toMatchObject({ status: 'submitted', returned: null });
    const back = await editor.post(`/reports/${id}/return`, { reason, revision: 1, resubmitBy: today() });
    expect(back.body).toMatchObject({ status: 'returned', resubmitBy: today() });
  });

  it('keeps the day that its return named when it is recalled, and its verdict', async () => {
    const { clerk, id, unitId } = await written();
    await clerk.post(`/reports/${id}/submission`, {}, key('day-1'));
    const resubmitBy = addDays(today(), 3);
    await editor.post(`/reports/${id}/return`, { reason, revision: 1, resubmitBy });
    await lock(unitId);
    await clerk.post(`/reports/${id}/submission`, {}, key('day-2'));
    expect((await clerk.post(`/reports/${id}/recall`)).body).toMatchObject({ returned: null, resubmitBy });
    const again = await clerk.post(`/reports/${id}/submission`, {}, key('day-3'));
    expect(again.body.report).toMatchObject({ status: 'submitted', revision: 3, onTime: true, resubmitBy });
    expect((await editor.post(`/reports/${id}/acceptance`, { revision: 3 })).body).toMatchObject({ resubmitBy: null });
  });

  it('is not recalled once the campaign is locked, as it could not be sent again', async () => {
    const { clerk, id, unitId } = await written();
    await clerk.post(`/reports/${id}/submission`, {}, key('lock-1'));
    await lock(unitId);
    const refused = await clerk.post(`/reports/${id}/recall`);
    expect([refused.status, refused.body.code]).toEqual([409, 'recall-after-lock']);
    expect((await clerk.get(`/reports/${id}`)).body.status).toBe('submitted');
  });

  it('is recalled by its unit, not by the registry that entered the paper', async () => {
    const { clerk, id } = await written();
    const registry = await intake.as({ unitId: 'central-BYT', role: 'registry' });
    await registry.post(`/reports/${id}/submission`, {}, key('registry'));
    const refused = await registry.post(`/reports/${id}/recall`);
    expect([refused.status, refused.body.code]).toEqual([403, 'recall-is-the-units']);
    expect((await clerk.post(`/reports/${id}/recall`)).body.status).toBe('drafting');
  });
});
