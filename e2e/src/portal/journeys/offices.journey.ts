import type { Page } from 'playwright-core';
import { giveWordFile, sendReport, untilSaved, writingField } from '../acts';
import { type Portal, settled } from '../portal';
import type { Places } from '../screens';
import { units } from '../units';
import { wordReport } from '../word-report';

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
      await editor.post(`intake/v1/reports/${reportId}/return`, back);
      const clerk = await given().portal.visit('ministry-clerk');
      await clerk.goto(at(`/reports/${reportId}/sections/nq20.ket-qua.nhiem-vu.tai-chinh`));
      await writingField(clerk).click();
      await clerk.keyboard.press('Control+End');
      await clerk.keyboard.type(` ${added}`);
      await untilSaved(clerk);
      const head = await given().portal.visit('ministry-head');
      await head.getByText(`Báo cáo của ${unitName}: bị trả lại, cần sửa`).waitFor();
      await head.getByRole('link', { name: 'Sửa báo cáo' }).click();
      await head.getByText(/Trần Quốc Bảo lưu lúc/).waitFor();
      await head.getByRole('link', { name: /^II\.2\.8\. / }).click();
      await writingField(head).getByText(added).waitFor();
      await head.getByRole('link', { name: 'Danh sách mục' }).click();
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
      await registry.getByRole('searchbox', { name: /^Tên đơn vị/ }).fill(plain);
      await registry.getByText('1 đơn vị', { exact: true }).waitFor();
      await registry.getByRole('link', { name: 'Nhập báo cáo' }).click();
      await registry.getByRole('button', { name: 'Tải tệp Word lên' }).click();
    });

    it('enters what the cover says, and the days of the paper decide whether it was in time', async () => {
      const bytes = wordReport((id) => `Kết quả đầy đủ của mục ${id}.`, 'Nội dung khác.');
      await giveWordFile(registry, { name: 'bao-cao.docx', bytes });
      await registry.getByRole('button', { name: 'Gác lại' }).first().click();
      await registry.getByText('Mọi phần của tệp đã có chỗ').waitFor();
      await registry.getByRole('link', { name: 'Về báo cáo' }).click();
      await registry.getByRole('link', { name: 'Bìa văn bản và tệp kèm theo' }).first().click();
      await registry.getByRole('textbox', { name: 'Số', exact: true }).fill('215');
      await registry.getByRole('textbox', { name: 'Ký hiệu' }).fill('BC/ĐU');
      await registry.getByLabel('Ngày văn bản').fill('2022-06-27');
      await untilSaved(registry);
      await registry.goto(at(`/reports/${participant(units.onPaper).reportId}/send`));
      await registry.getByLabel('Ngày đơn vị gửi văn bản giấy').fill('2022-06-28');
      await registry.getByLabel('Ngày nhận văn bản giấy').fill('2022-06-29');
      await registry.getByRole('checkbox', { name: /^Tôi đã/ }).check();
      await registry.getByRole('button', { name: 'Gửi báo cáo' }).click();
      await registry.getByText('Nộp đúng hạn').waitFor();
      await registry
        .getByText(/28\/0?6\/2022/)
        .first()
        .waitFor();
    });
  });

  describe('a leader', () => {
    let leader: Page;
    const sentence = () => leader.locator('p', { hasText: /\d+\/\d+ báo cáo đã tiếp nhận/ }).first();
    beforeAll(async () => {
      leader = await given().portal.visit('leader');
      await leader.goto(at(`${campaign()}/timeline`));
      await settled(leader);
    });
    afterAll(() => leader.context().close());

    it('reads in one sentence where the country stands, and it follows while the page is open', async () => {
      const before = await sentence().innerText();
      const [accepted, of] = /(\d+)\/(\d+) báo cáo đã tiếp nhận/.exec(before)!.slice(1).map(Number);
      const editor = await given().portal.behind('editor');
      await editor.post(`intake/v1/reports/${participant(units.onPaper).reportId}/acceptance`);
      await leader
        .getByText(`${accepted! + 1}/${of!} báo cáo đã tiếp nhận`)
        .first()
        .waitFor();
      await leader.getByRole('status').filter({ hasText: 'Vừa cập nhật' }).waitFor();
    });

    it('is one click from what a task rests on, and one more from the reports themselves', async () => {
      await leader.getByRole('button', { name: /Tổng hợp báo cáo của các bộ, ngành/ }).click();
      const evidence = leader.getByRole('region', { name: 'Minh chứng của nhiệm vụ 5' });
      await evidence.getByText(participant(units.writer).unitName).waitFor();
      await evidence.getByRole('link', { name: 'Xem các đơn vị' }).click();
      await leader.getByRole('heading', { level: 1, name: 'Địa phương và đơn vị' }).waitFor();
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
      await leader.getByRole('link', { name: 'Bảng', exact: true }).click();
      const table = leader.getByRole('table', { name: /^Các nhiệm vụ của kế hoạch/ });
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
      await admin.getByRole('link', { name: 'Mở nhật ký thư' }).click();
      await admin.getByRole('searchbox', { name: 'Tìm' }).fill(participant(units.onPaper).unitName);
      await admin
        .getByRole('link', { name: /^\[Biên nhận\]/ })
        .first()
        .click();
      await admin.getByRole('heading', { name: 'Nội dung thư' }).waitFor();
    });

    it('holds the reminders with a reason, not without, and releases them', async () => {
      await admin.goto(at(`${campaign()}/mails`));
      await admin.getByRole('button', { name: 'Tạm dừng đôn đốc' }).click();
      const hold = admin.getByRole('dialog').getByRole('button', { name: 'Tạm dừng đôn đốc' });
      expect(await hold.isDisabled()).toBe(true);
      await admin.getByRole('textbox', { name: 'Lý do' }).fill('Đổi lịch họp giao ban.');
      await hold.click();
      await admin.getByText('Lý do: Đổi lịch họp giao ban.').waitFor();
      await admin.getByRole('button', { name: 'Cho đôn đốc tiếp' }).click();
      await admin.getByRole('textbox', { name: 'Lý do' }).fill('Lịch họp đã xong.');
      await admin.getByRole('dialog').getByRole('button', { name: 'Cho đôn đốc tiếp' }).click();
      await admin.getByText('Thư đôn đốc đang được gửi tự động.').waitFor();
    });
  });
}
