import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { pathOfModules } from '../../../../portal/src/ui/qr-path';
import { badFiles } from '../../../../simulator/src/bad-files/bad-files';
import {
  giveWordFile,
  holdWordFile,
  partsToPlace,
  sendReport,
  setRestAside,
  takeBack,
  untilFact,
  untilSaved,
  writeOnAtTheEnd,
  writingField,
} from '../acts';
import { Behind } from '../behind';
import type { Portal } from '../portal';
import { settled } from '../settled';
import type { Places } from '../screens';
import { units } from '../units';
import { markup, wordReport } from '../word-report';
import { say, saying } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;
type Held = {
  sections: { sectionId: string; blocks: { runs?: { text: string }[] }[] }[];
  unplaced: unknown[];
  indicators: { indicatorId: string; value: number | null }[];
};

const stray = 'Toàn tỉnh có 102 xã đạt chuẩn nông thôn mới.';
const said = (sectionId: string) => `Đơn vị đã thực hiện tốt nhiệm vụ ở mục ${sectionId}; kết quả: 1 < 2 ${markup}.`;

/** A file that is no report, and words of the answer that say what to do about it. */
const refusals = [
  ['bao-cao.doc', /tệp Word kiểu cũ \(\.doc\).*kiểu "Word Document \(\*\.docx\)"/],
  ['rong.docx', /Tệp rỗng, không có nội dung/],
  ['ban-quet.docx', /nội dung tệp này là tệp PDF.*Hãy tải lên tệp Word/],
  ['bang-tinh.docx', /không phải văn bản Word.*Hãy chọn đúng tệp Word/],
  ['mat.docx', /dấu chỉ độ mật "MẬT".*hãy gửi bản giấy/],
] as const;

export function clerkSendsJourney(given: Given): void {
  describe('the clerk of a unit that owes its report', () => {
    let page: Page;
    let behind: Behind;
    let report: string;
    const unit = () => given().places.units.get(units.sender)!;
    const held = () => behind.get<Held>(`intake/v1/reports/${report}`);
    const textOf = async (id: string) =>
      (await held()).sections
        .find(({ sectionId }) => sectionId === id)!
        .blocks.map(({ runs = [] }) => runs.map(({ text }) => text).join(''));

    beforeAll(async () => {
      page = await given().portal.visit(`clerk.${unit().unitId}`);
      behind = new Behind(given().portal.url, page.request);
      report = unit().reportId;
    });
    afterAll(() => page.context().close());

    it('finds on the first page what is due, and begins with the Word file', async () => {
      await page.getByText(say('work:own.start-report', { unit: unit().unitName }), { exact: true }).waitFor();
      await page.getByRole('link', { name: say('work:button.start-report'), exact: true }).click();
      await page.getByRole('button', { name: say('desk:start.word'), exact: true }).click();
      await page.getByRole('heading', { level: 1, name: say('desk:word.title'), exact: true }).waitFor();
    });

    it.each(refusals)('is told what to do about %s, and nothing is read from it', async (name, advice) => {
      const { bytes } = badFiles().find((file) => file.name === name)!;
      await giveWordFile(page, { name, bytes });
      const answers = page.locator('main').getByRole('alert');
      await answers
        .filter({ hasText: `${name}: ` })
        .filter({ hasText: advice })
        .waitFor();
      expect(await held()).toMatchObject({ sections: [], unplaced: [] });
      const askedAgain = await holdWordFile(page, { name: 'khac.docx', bytes });
      await askedAgain.waitFor();
      await answers.waitFor({ state: 'detached' });
      await page.reload();
      await settled(page);
    });

    it('sees where each part of the file went, places the rest by hand, and can take that back', async () => {
      await giveWordFile(page, { name: 'bao-cao.docx', bytes: wordReport(said, stray) });
      await partsToPlace(page).getByText(stray, { exact: true }).waitFor();
      const waiting = (await held()).unplaced.length;
      expect(waiting).toBeGreaterThan(0);
      await partsToPlace(page)
        .getByRole('combobox', { name: saying('desk:word.placeChosen') })
        .selectOption({ label: 'V. Đề xuất, kiến nghị' });
      await partsToPlace(page)
        .getByRole('button', { name: say('desk:word.put'), exact: true })
        .click();
      await page.getByText(say('desk:word.allPlaced'), { exact: true }).waitFor();
      expect(await textOf('nq20.kien-nghi')).toContain(stray);
      await page.getByRole('button', { name: say('desk:word.undo'), exact: true }).click();
      await partsToPlace(page).getByText(stray, { exact: true }).waitFor();
      expect((await held()).unplaced).toHaveLength(waiting);
      expect(await textOf('nq20.kien-nghi')).not.toContain(stray);
      await setRestAside(page);
    });

    it('mends a section, which saves itself', async () => {
      await page.getByRole('link', { name: say('desk:word.toReport'), exact: true }).click();
      await page.getByRole('link', { name: /^II\.2\.4\. / }).click();
      await writeOnAtTheEnd(page);
      await page.keyboard.press('Enter');
      await page.keyboard.type('Bệnh viện tỉnh đã mở rộng thêm 120 giường.');
      await untilSaved(page);
      expect(await textOf('nq20.ket-qua.nhiem-vu.kham-chua-benh')).toContain(
        'Bệnh viện tỉnh đã mở rộng thêm 120 giường.',
      );
    });

    it('types figures and pastes them from a spreadsheet', async () => {
      await page.goto(`${given().portal.url}/reports/${report}/indicators`);
      const cell = (name: string) => {
        return page.getByRole('textbox', { name: `${name}: ${say('editor:grid.value')}`, exact: true });
      };
      await cell('Tuổi thọ trung bình').click();
      await page.keyboard.type('74,5');
      await page.keyboard.press('Enter');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => navigator.clipboard.writeText('66,8\n93,25\n'));
      await cell('Số năm sống khỏe').click();
      await page.keyboard.press('Control+v');
      await page.getByText(say('editor:grid.pasted', { count: 2 }), { exact: true }).waitFor();
      await untilSaved(page);
      const figures = Object.fromEntries(
        (await held()).indicators.map(({ indicatorId, value }) => [indicatorId, value]),
      );
      expect(figures).toMatchObject({ LE: 74.5, HALE: 66.8, HI_COVER: 93.25 });
    });

    it('is led from a finding to its place, and sends nothing that lacks a required section', async () => {
      await page.goto(`${given().portal.url}/reports/${report}/sections/nq20.ket-qua.nhiem-vu.duoc-thiet-bi`);
      await writingField(page).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Delete');
      await untilSaved(page);
      await page.goto(`${given().portal.url}/reports/${report}/send`);
      await page.getByText(say('desk:send.blocked', { count: 1 }), { exact: true }).waitFor();
      expect(await page.getByRole('button', { name: say('desk:send.do'), exact: true }).count()).toBe(0);
      await page.getByRole('link', { name: /^II\.2\.6\. / }).click();
      await writingField(page).click();
      await page.keyboard.type('Thuốc và thiết bị được cung ứng đủ.');
      await untilSaved(page);
    });

    it('sends, and gets a receipt whose code leads to its check', async () => {
      await page.goto(`${given().portal.url}/reports/${report}`);
      await sendReport(page);
      const { receipt } = await behind.get<{ receipt: string }>(`intake/v1/reports/${report}/receipt`);
      const code = page.getByRole('img', { name: say('verify:receipt.codeLabel'), exact: true });
      const { data } = encode(`${given().portal.url}/verify#${receipt}`, { ecc: 'L', boostEcc: false, border: 4 });
      expect(await code.locator('path').getAttribute('d')).toBe(pathOfModules(data));
    });

    it('and anybody can check the receipt without signing in; a forged one is found out', async () => {
      const { receipt } = await behind.get<{ receipt: string }>(`intake/v1/reports/${report}/receipt`);
      const anybody = await given().portal.visit(null);
      await anybody.goto(`${given().portal.url}/verify#${receipt}`);
      await anybody.getByText(say('verify:valid'), { exact: true }).waitFor();
      await untilFact(anybody, say('verify:receipt.unit'), unit().unitName);
      const [head, payload, signature] = receipt.split('.');
      const original = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
      const forged = Buffer.from(JSON.stringify({ ...original, revision: 7 })).toString('base64url');
      await anybody.getByLabel(say('verify:receiptText'), { exact: true }).fill([head, forged, signature].join('.'));
      await anybody.getByRole('button', { name: say('verify:checkReceipt'), exact: true }).click();
      await anybody.getByText(say('verify:invalid'), { exact: true }).waitFor();
      await anybody.context().close();
    });

    it('takes the report back before anybody decided, and sends it again', async () => {
      await takeBack(page);
      await sendReport(page);
      await page.getByText(saying('desk:sent.submitted', { no: 2 })).waitFor();
    });
  });
}
