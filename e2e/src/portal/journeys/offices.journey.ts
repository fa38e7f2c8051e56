import { eventually } from '@common/testing/eventually';
import type { Page } from 'playwright-core';
import { Behind } from '../behind';
import {
  agreement,
  cardOf,
  fillDay,
  giveWordFile,
  sendReport,
  setRestAside,
  untilFact,
  untilSaved,
  writeOnAtTheEnd,
  writingField,
} from '../acts';
import { untilMailed } from '../arrived';
import type { Portal } from '../portal';
import { settled } from '../settled';
import type { Places } from '../screens';
import { units } from '../units';
import { wordReport } from '../word-report';
import { say, saying, starting } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

/** The offices beside the clerk and the editor: a unit's head, the registry, a leader, an administrator. */
export function officesJourney(given: Given): void {
  const at = (path: string) => `${given().portal.url}${path}`;
  const campaign = () => `/campaigns/${given().places.campaign}`;
  const participant = (unitId: string) => given().places.units.get(unitId)!;

  describe('the head of a unit', () => {
    const added = 'Bộ đã bố trí thêm kinh phí cho y tế cơ sở.';

    it('finds the returned report that the clerk has mended, reads it and sends it', async () => {
      const { reportId, unitName } = participant(units.withHead);
      const editor = await given().portal.behind('editor');
      const back = { reason: 'Đề nghị bổ sung kinh phí.', resubmitBy: '2022-08-05' };
      await editor.decide(reportId, 'return', back);
      const clerk = await given().portal.visit('ministry-clerk');
      await clerk.goto(at(`/reports/${reportId}/sections/nq20.ket-qua.nhiem-vu.tai-chinh`));
      await writeOnAtTheEnd(clerk);
      await clerk.keyboard.type(` ${added}`);
      await untilSaved(clerk);
      const head = await given().portal.visit('ministry-head');
      await head.getByText(say('work:own.mend-report', { unit: unitName }), { exact: true }).waitFor();
      await head.getByRole('link', { name: say('work:button.mend-report'), exact: true }).click();
      await head.getByText(saying('desk:task.saved', { by: 'Trần Quốc Bảo' })).waitFor();
      await head.getByRole('link', { name: /^II\.2\.8\. / }).click();
      await writingField(head).getByText(added).waitFor();
      await head.getByRole('link', { name: say('editor:section.toReport'), exact: true }).click();
      await sendReport(head, 'head');
      await Promise.all([clerk, head].map((page) => page.context().close()));
    });
  });

  describe('the registry', () => {
    let registry: Page;
    beforeAll(async () => {
      registry = await given().portal.visit('registry');
    });
    afterAll(() => registry.context().close());

    it('finds the unit whose report came on paper, by a name typed without marks', async () => {
      const { unitName } = participant(units.onPaper);
      const plain = unitName.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
      await registry.getByRole('searchbox', { name: say('work:registry.search'), exact: true }).fill(plain);
      await registry.getByText(say('work:registry.found', { count: 1 }), { exact: true }).waitFor();
      await registry.getByRole('link', { name: say('work:registry.button'), exact: true }).click();
      await registry.getByRole('button', { name: say('desk:start.word'), exact: true }).click();
    });

    it('enters what the cover says, and the days of the paper decide whether it was in time', async () => {
      const bytes = wordReport((id) => `Kết quả đầy đủ của mục ${id}.`, 'Nội dung khác.');
      await giveWordFile(registry, { name: 'bao-cao.docx', bytes });
      await setRestAside(registry);
      await registry.getByRole('link', { name: say('desk:word.toReport'), exact: true }).click();
      const parts = registry.getByRole('region', { name: say('desk:task.title'), exact: true });
      await parts.getByRole('link', { name: say('desk:task.cover'), exact: true }).click();
      await registry.getByRole('textbox', { name: say('desk:cover.number'), exact: true }).fill('215');
      await registry.getByRole('textbox', { name: say('desk:cover.symbol'), exact: true }).fill('BC/ĐU');
      await fillDay(registry, say('desk:cover.date'), '2022-06-27');
      await untilSaved(registry);
      await registry.goto(at(`/reports/${participant(units.onPaper).reportId}/send`));
      await fillDay(registry, say('desk:send.sentOn'), '2022-06-28');
      await fillDay(registry, say('desk:send.receivedOn'), '2022-06-29');
      await agreement(registry, 'registry').check();
      await registry.getByRole('button', { name: say('desk:send.do'), exact: true }).click();
      await untilFact(registry, say('verify:receipt.verdict'), say('verify:receipt.onTime'));
      await untilFact(registry, say('verify:receipt.sentAt'), /28\/0?6\/2022/);
      await untilFact(registry, say('verify:receipt.receivedAt'), /29\/0?6\/2022/);
    });
  });

  describe('a leader', () => {
    let leader: Page;
    const told = (accepted: number, count: number) =>
      leader.getByText(starting('headline:accepted', { accepted, count })).waitFor();
    beforeAll(async () => {
      leader = await given().portal.visit('leader');
      await leader.goto(at(`${campaign()}/timeline`));
      await settled(leader);
    });
    afterAll(() => leader.context().close());

    it('reads in one sentence where the country stands, and it follows while the page is open', async () => {
      const behind = new Behind(given().portal.url, leader.context().request);
      const timeline = `consolidation/v1/consolidations/${given().places.campaign}/timeline`;
      const { headline } = await behind.get<{ headline: { accepted: number; participants: number } }>(timeline);
      await told(headline.accepted, headline.participants);
      const editor = await given().portal.behind('editor');
      await editor.decide(participant(units.onPaper).reportId, 'acceptance');
      await told(headline.accepted + 1, headline.participants);
      await leader
        .getByRole('status')
        .filter({ hasText: starting('timeline:live.updated') })
        .waitFor();
    });

    it('is one click from what a task rests on, and one more from the reports themselves', async () => {
      await leader.getByRole('button', { name: /Tổng hợp báo cáo của các bộ, ngành/ }).click();
      const evidence = leader.getByRole('region', { name: say('timeline:evidence.title', { number: 5 }), exact: true });
      await evidence.getByText(given().places.owing.unitName, { exact: true }).waitFor();
      await evidence.getByRole('link', { name: say('timeline:evidence.see.reports-accepted'), exact: true }).click();
      await leader.getByRole('heading', { level: 1, name: say('board:title'), exact: true }).waitFor();
      await leader.goBack();
      await evidence.waitFor();
    });

    it('sees the same tasks as a table', async () => {
      const tasks = leader.getByRole('listitem').getByRole('button').locator('span:nth-of-type(2)');
      await eventually(async () => expect(await tasks.allInnerTexts()).toHaveLength(12));
      const titles = await tasks.allInnerTexts();
      await leader.getByRole('link', { name: say('timeline:view.table'), exact: true }).click();
      const table = leader.getByRole('table', { name: say('timeline:table.caption'), exact: true });
      for (const title of titles) await table.getByText(title, { exact: true }).waitFor();
    });

    it('prints it on one sheet of A3', async () => {
      await leader.goto(at(`${campaign()}/timeline`));
      await settled(leader);
      // Once in some sixty prints of a busy machine the browser took its own paper; the page's own is what must come.
      await eventually(async () => {
        const paper = (await leader.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
        const sheets = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
          Math.round((Number(width) / 72) * 25.4),
          Math.round((Number(height) / 72) * 25.4),
        ]);
        expect(sheets).toEqual([[420, 297]]);
      });
    });

    it('decides nothing: no report can be accepted or returned from here', async () => {
      await leader.goto(at(`/reports/${participant(units.withHead).reportId}/review`));
      await settled(leader);
      expect(await leader.getByRole('button', { name: /^(Tiếp nhận|Trả lại)$/ }).count()).toBe(0);
    });
  });

  describe('the administrator', () => {
    let admin: Page;
    beforeAll(async () => {
      admin = await given().portal.visit('admin');
    });
    afterAll(() => admin.context().close());

    it('reads a mail as it was sent, found by the name of a unit', async () => {
      await admin.getByRole('link', { name: say('work:mails.button'), exact: true }).click();
      const { unitName } = participant(units.onPaper);
      const behind = new Behind(given().portal.url, admin.request);
      await untilMailed(behind, given().places.campaign, ['receipt'], units.onPaper);
      await admin.getByRole('searchbox', { name: say('mails:find'), exact: true }).fill(unitName);
      const ofUnit = admin.getByRole('row').filter({ hasText: unitName });
      const receipt = admin.getByRole('cell', { name: say('mails:kind.receipt'), exact: true });
      await ofUnit.filter({ has: receipt }).getByRole('link').click();
      await untilFact(admin, say('mails:to'), unitName);
      await cardOf(admin, starting('mails:message')).locator('pre').getByText(unitName).waitFor();
    });

    it('holds the reminders with a reason, not without, and releases them', async () => {
      await admin.goto(at(`${campaign()}/mails`));
      await admin.getByRole('button', { name: say('mails:hold'), exact: true }).click();
      const hold = admin.getByRole('dialog').getByRole('button', { name: say('mails:hold'), exact: true });
      expect(await hold.isDisabled()).toBe(true);
      await admin.getByRole('textbox', { name: say('mails:reason'), exact: true }).fill('Đổi lịch họp giao ban.');
      await hold.click();
      await admin.getByText(say('mails:heldBecause', { reason: 'Đổi lịch họp giao ban.' }), { exact: true }).waitFor();
      await admin.getByRole('button', { name: say('mails:release'), exact: true }).click();
      await admin.getByRole('textbox', { name: say('mails:reason'), exact: true }).fill('Lịch họp đã xong.');
      await admin
        .getByRole('dialog')
        .getByRole('button', { name: say('mails:release'), exact: true })
        .click();
      await admin.getByText(say('mails:going'), { exact: true }).waitFor();
    });
  });
}
