import { exampleRevision } from '@common/contracts/report-facts';
import { reportReturned } from '@common/contracts/report-returned';
import { aCampaign, aUnit, ministry } from '../testing/a-campaign';
import { type Play, startPlay } from '../testing/play';
import { AnnounceAcceptance } from './announce-acceptance/announce-acceptance.use-case';
import { AnnounceReturn } from './announce-return/announce-return.use-case';
import { AnnounceSubmission } from './announce-submission/announce-submission.use-case';

const campaignId = 'campaign-655';
const silent = (id: string, name: string) => aUnit(id, name, { contacts: [], parentId: null });
const committee = (id: string, name: string, parentId: string) => aUnit(id, name, { parentId });
const submitted = { ...exampleRevision, campaignId };
const returned = { ...reportReturned.example, campaignId };

let play: Play;
afterEach(() => play.stop());

async function begin(...units: ReturnType<typeof aUnit>[]): Promise<void> {
  const provinces = [silent('province-30', 'Tỉnh Hải Dương'), silent('province-10', 'Tỉnh Lào Cai')];
  const committees = [
    committee('province-30-party', 'Tỉnh ủy Hải Dương', 'province-30'),
    committee('province-10-party', 'Tỉnh ủy Lào Cai', 'province-10'),
  ];
  const all = aCampaign({ units: [ministry, ...provinces, ...committees, ...units] });
  const owing = all.participants.filter(({ unitId }) => unitId.endsWith('-party'));
  play = await startPlay({ campaign: { ...all, participants: owing } });
  await play.at('2022-06-09');
}

const digests = () => play.smtp.accepted.filter(({ subject }) => subject?.includes(' – tính đến '));

it('where the superiors have no address, the ministry gets one digest a day with all of them, and is the one saluted', async () => {
  await begin();
  await play.at('2022-07-05');
  await play.at('2022-07-05', '10:00');
  expect((await play.mails('digest')).map(({ unit_id, status }) => [unit_id, status])).toEqual([
    ['central-BYT', 'sent'],
  ]);
  const [digest] = digests();
  expect(digest?.subject).toBe('[Quá hạn] 2 báo cáo chưa gửi – tính đến 05/7/2022');
  expect(digest?.text).toContain('Kính gửi: Bộ Y tế');
  for (const text of ['Tỉnh ủy Hải Dương', 'Tỉnh ủy Lào Cai']) expect(digest?.text).toContain(text);
});

it('a superior that has an address gets its own digest, and only of its own units', async () => {
  await begin(
    aUnit('province-22', 'Tỉnh Quảng Ninh'),
    committee('province-22-party', 'Tỉnh ủy Quảng Ninh', 'province-22'),
  );
  await play.at('2022-07-05');
  expect((await play.mails('digest')).map(({ unit_id }) => unit_id).sort()).toEqual(['central-BYT', 'province-22']);
  const own = digests().find(({ text }) => text?.includes('Kính gửi: Tỉnh Quảng Ninh'));
  expect(own?.text).toContain('Tỉnh ủy Quảng Ninh');
  expect(own?.text).not.toContain('Tỉnh ủy Lào Cai');
});

it('says of a returned report that it is being completed, not that it was not sent', async () => {
  await begin();
  await play.app.get(AnnounceSubmission).execute(submitted);
  await play.app.get(AnnounceReturn).execute({ ...returned, resubmitBy: null });
  await play.at('2022-07-05');
  expect(digests()[0]?.subject).toBe(
    '[Quá hạn] 1 báo cáo chưa gửi, 1 báo cáo đang hoàn thiện theo yêu cầu – tính đến 05/7/2022',
  );
});

it('a report returned after its acceptance is asked for by its new day, with the reason, and reminded of', async () => {
  await begin();
  await play.app.get(AnnounceSubmission).execute(submitted);
  await play.app.get(AnnounceAcceptance).execute({ ...submitted, acceptedAt: '2022-06-29T03:00:00.000Z' });
  await play.at('2022-07-04');
  const ofHaiDuong = async (kind: string) =>
    (await play.mails(kind)).filter(({ unit_id }) => unit_id === 'province-30-party').map(({ stage }) => stage);
  expect(await ofHaiDuong('reminder')).toEqual([]);
  await play.app.get(AnnounceReturn).execute({ ...returned, resubmitBy: '2022-07-08' });
  for (const day of ['2022-07-05', '2022-07-07', '2022-07-08', '2022-07-11']) await play.at(day);
  expect(await ofHaiDuong('return')).toEqual([null]);
  expect(await ofHaiDuong('reminder')).toEqual(['T-3', 'T-1', 'DUE', 'OVERDUE-1']);
  const reminded = play.smtp.accepted.filter(({ text }) => text?.includes('hoàn thiện, gửi lại'));
  expect(reminded.length).toBeGreaterThan(0);
  for (const { text } of reminded) expect(text).not.toMatch(/văn bản giấy|không phát sinh/);
});
