import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chooseFile, sendReport, untilSaved, writingField } from '../acts';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { units } from '../units';
import { markup } from '../word-report';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

const remark = 'Đề nghị nêu rõ số giường bệnh tăng thêm theo tuyến.';
const reason = 'Thiếu số liệu theo tuyến ở mục II.2.4.';
const answer = 'Đã bổ sung số liệu của tuyến huyện.';
const mended = 'Trong đó tuyến huyện tăng 45 giường.';

/** The report that the clerk's journey has sent goes back, comes again, is accepted, and comes to paper. */
export function editorAcceptsJourney(given: Given): void {
  describe('the editor of the drafting team', () => {
    let editor: Page;
    let clerk: Page;
    const unit = () => given().places.units.get(units.sender)!;
    const at = (path: string) => `${given().portal.url}${path}`;
    const campaign = () => `/campaigns/${given().places.campaign}`;

    beforeAll(async () => {
      editor = await given().portal.visit('editor');
      clerk = await given().portal.visit(`clerk.${unit().unitId}`);
    });
    afterAll(() => Promise.all([editor, clerk].map((page) => page.context().close())));

    it('comes from the work of today over the list of those that wait to the report', async () => {
      await editor.getByRole('link', { name: 'Mở danh sách' }).click();
      await editor.getByRole('link', { name: unit().unitName }).click();
      await editor.getByRole('heading', { level: 1, name: new RegExp(unit().unitName) }).waitFor();
    });

    it('remarks on a section and returns the report, not without a reason', async () => {
      await editor.getByRole('link', { name: /^II\.2\.4 / }).click();
      await editor.getByRole('textbox', { name: 'Nhận xét mới' }).fill(remark);
      await editor.getByRole('button', { name: 'Ghi nhận xét' }).click();
      await editor.getByText('Đơn vị chưa thấy').waitFor();
      await editor.getByRole('button', { name: 'Trả lại' }).click();
      const dialog = editor.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Trả lại báo cáo' }).click();
      await dialog.getByText('Hãy ghi lý do trả lại.').waitFor();
      await dialog.getByRole('textbox', { name: 'Lý do trả lại' }).fill(reason);
      await dialog.getByRole('button', { name: 'Trả lại báo cáo' }).click();
      await editor.getByText(`Đã trả lại báo cáo của ${unit().unitName}`).waitFor();
    });

    it('is understood: the clerk reads why, and the remark beside the text that it is about', async () => {
      await clerk.goto(at('/'));
      await clerk.getByText(reason).waitFor();
      await clerk.getByRole('link', { name: 'Sửa báo cáo' }).click();
      await clerk.getByText('Báo cáo bị trả lại').waitFor();
      await clerk.getByRole('link', { name: /^II\.2\.4\. / }).click();
      await clerk.getByRole('complementary', { name: 'Hướng dẫn và nhận xét' }).getByText(remark).waitFor();
    });

    it('is answered: the clerk replies, mends the text and sends again', async () => {
      await clerk.getByRole('button', { name: 'Trả lời' }).click();
      await clerk.getByRole('textbox', { name: 'Trả lời' }).fill(answer);
      await clerk.getByRole('button', { name: 'Lưu trả lời' }).click();
      await clerk.getByText(answer).waitFor();
      await clerk.getByRole('button', { name: 'Đánh dấu đã sửa' }).click();
      await clerk.getByRole('button', { name: 'Bỏ đánh dấu đã sửa' }).waitFor();
      await writingField(clerk).click();
      await clerk.keyboard.press('Control+End');
      await clerk.keyboard.type(` ${mended}`);
      await untilSaved(clerk);
      await clerk.getByRole('link', { name: 'Danh sách mục' }).click();
      await sendReport(clerk);
    });

    it('sees the answer and what changed, and accepts', async () => {
      await editor.goto(at(`/reports/${unit().reportId}/review?part=nq20.ket-qua.nhiem-vu.kham-chua-benh`));
      await editor.getByText(answer).waitFor();
      await editor.getByRole('checkbox', { name: /^Khác biệt với lần/ }).check();
      expect(await editor.locator('ins').allInnerTexts()).toEqual([expect.stringContaining(mended)]);
      await editor.getByRole('link', { name: /^II\.2\.5 / }).click();
      await editor.getByText('Mục này không thay đổi so với lần gửi trước.').waitFor();
      await editor.getByRole('button', { name: 'Tiếp nhận' }).click();
      await editor.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }).click();
      await editor.getByText(`Đã tiếp nhận báo cáo của ${unit().unitName}`).waitFor();
    });

    it('finds the report in the board and its words, markup and all, in the consolidation', async () => {
      await editor.goto(at(`${campaign()}/participants?state=in&q=${encodeURIComponent(unit().unitName)}`));
      await editor.getByRole('row', { name: new RegExp(`${unit().unitName}.*Đã tiếp nhận`) }).waitFor();
      await editor.goto(at(`${campaign()}/consolidation/sections/nq20.ket-qua.nhiem-vu.kham-chua-benh?view=units`));
      await editor.getByRole('textbox', { name: /^Lọc theo đơn vị/ }).fill(unit().unitName);
      await editor.getByText(mended).waitFor();
      expect(await editor.getByText(markup).count()).toBeGreaterThan(0);
      expect(await editor.locator('main img').count()).toBe(0);
    });

    it('freezes the next draft, whose three papers are made while the page tells how far', async () => {
      await editor.goto(at(`${campaign()}/consolidation`));
      await editor.getByRole('button', { name: 'Chốt dự thảo lần 2' }).click();
      await editor.getByRole('dialog').getByRole('button', { name: 'Chốt dự thảo' }).click();
      await editor.getByRole('heading', { level: 1, name: 'Dự thảo lần 2' }).waitFor();
      await editor.getByRole('link', { name: 'Văn bản của dự thảo' }).click();
      await editor.getByText(/^Đang lập văn bản|đang chờ đến lượt lập văn bản/).waitFor();
      const papers = editor.getByRole('table', { name: 'Văn bản của Dự thảo lần 2' });
      await papers.getByText('Đã lập, chưa phát hành').nth(2).waitFor({ timeout: 120_000 });
    }, 180_000);

    it('looks at the paper as it prints, and the register knows the file that was saved', async () => {
      const papers = editor.getByRole('table', { name: 'Văn bản của Dự thảo lần 2' });
      await papers
        .getByRole('link', { name: /^Tờ trình/ })
        .first()
        .click();
      await editor
        .getByRole('group', { name: /^Trang 1 trên/ })
        .getByText('DỰ THẢO LẦN 2')
        .first()
        .waitFor();
      await editor.getByRole('button', { name: 'Trang sau' }).click();
      await editor.getByRole('group', { name: /^Trang 2 trên/ }).waitFor();
      const [download] = await Promise.all([
        editor.waitForEvent('download'),
        editor.getByRole('link', { name: /^DOCX, bản dự thảo/ }).click(),
      ]);
      const bytes = readFileSync(await download.path());
      const anybody = await given().portal.visit(null);
      await anybody.goto(at('/verify'));
      await chooseFile(anybody, 'Chọn tệp', { name: download.suggestedFilename(), bytes });
      await anybody.getByText('Có trong sổ đăng ký văn bản').waitFor();
      const changed = Buffer.concat([bytes, Buffer.from([0])]);
      await chooseFile(anybody, 'Chọn tệp', { name: download.suggestedFilename(), bytes: changed });
      await anybody.getByText('Không có trong sổ đăng ký văn bản').waitFor();
      await anybody.context().close();
    });
  });
}
