import type { Page } from 'playwright-core';
import { Behind } from '../behind';
import { agreement, fillDay, giveWordFile, sendReport, untilSaved, writingField, writeOnAtTheEnd } from '../acts';
import type { Portal } from '../portal';
import { settled } from '../settled';
import type { Places } from '../screens';
import { units } from '../units';
import { wordReport } from '../word-report';
import { beginning, say } from '../words';

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
      await head.getByText(say('work:own.mend-report', { unit: unitName })).waitFor();
      await head.getByRole('link', { name: say('work:button.mend-report') }).click();
      await head.getByText(/Trần Quốc Bảo lưu lúc/).waitFor();
      await head.getByRole('link', { name: /^II\.2\.8\. / }).click();
      await writingField(head).getByText(added).waitFor();
      await head.getByRole('link', { name: say('editor:section.toReport') }).click();
      await sendReport(head);
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
      await registry.getByRole('searchbox', { name: say('work:registry.search') }).fill(plain);
      await registry.getByText(say('work:registry.found', { count: 1 }), { exact: true }).waitFor();
      await registry.getByRole('link', { name: say('work:registry.button') }).click();
      await registry.getByRole('button', { name: say('desk:start.word') }).click();
    });

    it('enters what the cover says, and the days of the paper decide whether it was in time', async () => {
      const bytes = wordReport((id) => `Kết quả đầy đủ của mục ${id}.`, 'Nội dung khác.');
      await giveWordFile(registry, { name: 'bao-cao.docx', bytes });
      await registry
        .getByRole('button', { name: say('desk:word.setAside') })
        .first()
        .click();
      await registry.getByText(say('desk:word.allPlaced'), { exact: true }).waitFor();
      await registry.getByRole('link', { name: say('desk:word.toReport') }).click();
      await registry
        .getByRole('link', { name: say('desk:task.cover') })
        .first()
        .click();
      await registry.getByRole('textbox', { name: say('desk:cover.number'), exact: true }).fill('215');
      await registry.getByRole('textbox', { name: say('desk:cover.symbol') }).fill('BC/ĐU');
      await fillDay(registry, say('desk:cover.date'), '2022-06-27');
      await untilSaved(registry);
      await registry.goto(at(`/reports/${participant(units.onPaper).reportId}/send`));
      await fillDay(registry, say('desk:send.sentOn'), '2022-06-28');
      await fillDay(registry, say('desk:send.receivedOn'), '2022-06-29');
      await agreement(registry, 'registry').check();
      await registry.getByRole('button', { name: say('desk:send.do') }).click();
      await registry.getByText(say('verify:receipt.onTime'), { exact: true }).waitFor();
      await registry
        .getByText(/28\/0?6\/2022/)
        .first()
        .waitFor();
    });
  });

  describe('a leader', () => {
    let leader: Page;
    const told = (accepted: number, count: number) =>
      leader.getByText(say('headline:accepted', { accepted, count })).first().waitFor();
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
      await leader.getByText(beginning('timeline:live.updated')).waitFor();
    });

    it('is one click from what a task rests on, and one more from the reports themselves', async () => {
      await leader.getByRole('button', { name: /Tổng hợp báo cáo của các bộ, ngành/ }).click();
      const evidence = leader.getByRole('region', { name: say('timeline:evidence.title', { number: 5 }) });
      await evidence.getByText(given().places.owing.unitName).waitFor();
      await evidence.getByRole('link', { name: say('timeline:evidence.see.reports-accepted') }).click();
      await leader.getByRole('heading', { level: 1, name: say('board:title') }).waitFor();
      await leader.goBack();
      await evidence.waitFor();
    });

    it('sees the same tasks as a table', async () => {
      const titles = await leader
        .getByRole('listitem')
        .getByRole('button')
        .locator('span:nth-of-type(2)')
        .allInnerTexts();
      expect(titles).toHaveLength(12);
      await leader.getByRole('link', { name: say('timeline:view.table'), exact: true }).click();
      const table = leader.getByRole('table', { name: say('timeline:table.caption') });
      await table.waitFor();
      for (const title of titles) expect(await table.getByText(title, { exact: true }).count()).toBe(1);
    });

    it('prints it on one sheet of A3', async () => {
      await leader.goto(at(`${campaign()}/timeline`));
      await settled(leader);
      const paper = (await leader.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      const sheets = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
        Math.round((Number(width) / 72) * 25.4),
        Math.round((Number(height) / 72) * 25.4),
      ]);
      expect(sheets).toEqual([[420, 297]]);
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
      await admin.getByRole('link', { name: say('work:mails.button') }).click();
      await admin.getByRole('searchbox', { name: say('mails:find') }).fill(participant(units.onPaper).unitName);
      await admin
        .getByRole('link', { name: /^\[Biên nhận\]/ })
        .first()
        .click();
      await admin.getByRole('heading', { name: say('mails:message') }).waitFor();
    });

    it('holds the reminders with a reason, not without, and releases them', async () => {
      await admin.goto(at(`${campaign()}/mails`));
      await admin.getByRole('button', { name: say('mails:hold') }).click();
      const hold = admin.getByRole('dialog').getByRole('button', { name: say('mails:hold') });
      expect(await hold.isDisabled()).toBe(true);
      await admin.getByRole('textbox', { name: say('mails:reason') }).fill('Đổi lịch họp giao ban.');
      await hold.click();
      await admin.getByText(say('mails:heldBecause', { reason: 'Đổi lịch họp giao ban.' })).waitFor();
      await admin.getByRole('button', { name: say('mails:release') }).click();
      await admin.getByRole('textbox', { name: say('mails:reason') }).fill('Lịch họp đã xong.');
      await admin
        .getByRole('dialog')
        .getByRole('button', { name: say('mails:release') })
        .click();
      await admin.getByText(say('mails:going')).waitFor();
    });
  });
}
