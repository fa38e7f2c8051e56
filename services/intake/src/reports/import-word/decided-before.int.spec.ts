import type { HttpClient } from '../../testing/http-client';
import { openTestCampaign, testUnits } from '../../testing/test-campaign';
import { startTestIntake, type TestIntake } from '../../testing/test-intake';
import { bold, docx, p } from '../../word-import/testing/docx-fixture';

type Parts = Record<'unplaced' | 'setAside' | 'sections', { id: string }[]>;

describe('a corrected file in the place of another', () => {
  const units = testUnits(2);
  let intake: TestIntake;
  let campaignId: string;
  let next = 0;

  beforeAll(async () => {
    intake = await startTestIntake();
    const admin = await intake.as({ unitId: 'central-BYT', role: 'admin' }, { unitId: 'central-BYT', role: 'editor' });
    campaignId = await openTestCampaign(admin, units);
  });
  afterAll(() => intake.stop());

  /** A report with one part of its file that waits, which the clerk puts somewhere. */
  async function placed(sectionId: string | null): Promise<{ clerk: HttpClient; path: string; decided: Parts }> {
    const unitId = units[next++]!.id;
    const clerk = await intake.as({ unitId, role: 'clerk' });
    const { id } = (await clerk.post('/reports', { campaignId, unitId, capacity: 'party' })).body as { id: string };
    const path = `/reports/${id}`;
    await read(clerk, path, p('Bản thảo chưa được thẩm định') + heading + p('Đề nghị bổ sung biên chế.'));
    const { unplaced } = (await clerk.get(path)).body as Parts;
    await clerk.post(`${path}/placements`, { placements: unplaced.map((part) => ({ blockId: part.id, sectionId })) });
    return { clerk, path, decided: (await clerk.get(path)).body as Parts };
  }

  const heading = bold('V. ĐỀ XUẤT, KIẾN NGHỊ');
  async function read(clerk: HttpClient, path: string, text: string) {
    const data = new FormData();
    data.set('notSecret', 'true');
    data.set('file', new Blob([Buffer.from(docx(text))]), 'Báo cáo.docx');
    return (await clerk.upload(`${path}/word-import`, data)).body;
  }

  it('does not bring back what the clerk has set aside, and tells of it', async () => {
    const { clerk, path, decided } = await placed(null);
    const corrected = heading + p('BẢN THẢO chưa được thẩm định.') + p('Đề nghị bổ sung kinh phí.');
    expect(await read(clerk, path, corrected)).toMatchObject({ keptAside: 1, placedBefore: 0 });
    const { sections, setAside } = (await clerk.get(path)).body as Parts;
    expect(JSON.stringify(sections)).toMatch(/^(?!.*BẢN THẢO).*bổ sung kinh phí/);
    expect(setAside.slice(0, decided.setAside.length)).toEqual(decided.setAside);
    expect(JSON.stringify(setAside)).not.toContain('BẢN THẢO');
    const taken = await read(clerk, path, heading + p('Đề nghị bổ sung biên chế.'));
    expect(taken).toMatchObject({ keptAside: 0 });
    expect(JSON.stringify(((await clerk.get(path)).body as Parts).sections)).toContain('bổ sung biên chế');
  });

  it('does not ask again for a place for what the clerk has placed', async () => {
    const { clerk, path } = await placed('nq20.quan-triet.hoc-tap');
    const corrected =
      p('Bản thảo chưa được thẩm định') + p('Lời mới thêm vào') + heading + p('Đề nghị bổ sung kinh phí.');
    expect(await read(clerk, path, corrected)).toMatchObject({ keptAside: 0, placedBefore: 1 });
    const { sections, unplaced } = (await clerk.get(path)).body as Parts;
    expect(JSON.stringify(sections)).toContain('Bản thảo chưa được thẩm định');
    expect(JSON.stringify(unplaced)).toMatch(/^(?!.*Bản thảo).*Lời mới thêm vào/);
  });
});
