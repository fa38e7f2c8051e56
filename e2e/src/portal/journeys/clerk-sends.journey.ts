import type { Page } from 'playwright-core';
import { encode } from 'uqr';
import { pathOfModules } from '../../../../portal/src/ui/qr-path';
import { badFiles } from '../../../../simulator/src/bad-files/bad-files';
import { chooseFile, giveWordFile, sendReport, untilSaved, writingField, writeOnAtTheEnd } from '../acts';
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
  ['bao-cao.doc', /lưu.*\.docx/i],
  ['rong.docx', /trống|rỗng/i],
  ['ban-quet.docx', /PDF/i],
  ['bang-tinh.docx', /Word/i],
  ['mat.docx', /mật/i],
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
      await page.getByText(say('work:own.start-report', { unit: unit().unitName })).waitFor();
      await page.getByRole('link', { name: say('work:button.start-report') }).click();
      await page.getByRole('button', { name: say('desk:start.word') }).click();
      await page.getByRole('heading', { level: 1, name: say('desk:word.title') }).waitFor();
    });

    it.each(refusals)('is told what to do about %s, and nothing is read from it', async (name, advice) => {
      const { bytes } = badFiles().find((file) => file.name === name)!;
      await giveWordFile(page, { name, bytes });
      const answer = page.getByRole('alert');
      await answer.waitFor();
      expect(await answer.innerText()).toMatch(advice);
      expect(await answer.innerText()).toContain(name);
      expect(await held()).toMatchObject({ sections: [], unplaced: [] });
      await chooseFile(page, say('desk:word.chooseFile'), { name: 'khac.docx', bytes });
      await page.getByText(say('desk:files.held', { name: 'khac.docx' })).waitFor();
      expect(await page.getByRole('checkbox', { name: say('desk:files.notSecret') }).isChecked()).toBe(false);
      expect(await answer.count()).toBe(0);
      await page.reload();
      await settled(page);
    });

    it('sees where each part of the file went, places the rest by hand, and can take that back', async () => {
      await giveWordFile(page, { name: 'bao-cao.docx', bytes: wordReport(said, stray) });
      await page.getByRole('heading', { name: saying('desk:word.toPlace') }).waitFor();
      const waiting = (await held()).unplaced.length;
      expect(waiting).toBeGreaterThan(0);
      expect(await page.getByText(stray).count()).toBeGreaterThan(0);
      await page
        .getByRole('combobox', { name: saying('desk:word.placeChosen') })
        .first()
        .selectOption({ label: 'V. Đề xuất, kiến nghị' });
      await page
        .getByRole('button', { name: say('desk:word.put') })
        .first()
        .click();
      await page.getByText(say('desk:word.allPlaced'), { exact: true }).waitFor();
      expect(await textOf('nq20.kien-nghi')).toContain(stray);
      await page.getByRole('button', { name: say('desk:word.undo') }).click();
      await page.getByRole('heading', { name: saying('desk:word.toPlace') }).waitFor();
      expect((await held()).unplaced).toHaveLength(waiting);
      expect(await textOf('nq20.kien-nghi')).not.toContain(stray);
      await page
        .getByRole('button', { name: say('desk:word.setAside') })
        .first()
        .click();
      await page.getByText(say('desk:word.allPlaced'), { exact: true }).waitFor();
    });

    it('mends a section, which saves itself', async () => {
      await page.getByRole('link', { name: say('desk:word.toReport') }).click();
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
      const cell = (name: string) => page.getByRole('textbox', { name: `${name}: ${say('editor:grid.value')}` });
      await cell('Tuổi thọ trung bình').click();
      await page.keyboard.type('74,5');
      await page.keyboard.press('Enter');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.evaluate(() => navigator.clipboard.writeText('66,8\n93,25\n'));
      await cell('Số năm sống khỏe').click();
      await page.keyboard.press('Control+v');
      await page.getByText(say('editor:grid.pasted', { count: 2 })).waitFor();
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
      await page.getByText(say('desk:send.blocked', { count: 1 })).waitFor();
      expect(await page.getByRole('button', { name: say('desk:send.do') }).count()).toBe(0);
      await page.getByRole('link', { name: /^II\.2\.6\. / }).click();
      await writingField(page).click();
      await page.keyboard.type('Thuốc và thiết bị được cung ứng đủ.');
      await untilSaved(page);
    });

    it('sends, and gets a receipt whose code leads to its check', async () => {
      await page.goto(`${given().portal.url}/reports/${report}`);
      await sendReport(page);
      const { receipt } = await behind.get<{ receipt: string }>(`intake/v1/reports/${report}/receipt`);
      const code = page.getByRole('img', { name: say('verify:receipt.codeLabel') });
      const { data } = encode(`${given().portal.url}/verify#${receipt}`, { ecc: 'L', boostEcc: false, border: 4 });
      expect(await code.locator('path').getAttribute('d')).toBe(pathOfModules(data));
    });

    it('and anybody can check the receipt without signing in; a forged one is found out', async () => {
      const { receipt } = await behind.get<{ receipt: string }>(`intake/v1/reports/${report}/receipt`);
      const anybody = await given().portal.visit(null);
      await anybody.goto(`${given().portal.url}/verify#${receipt}`);
      await anybody.getByText(say('verify:valid'), { exact: true }).waitFor();
      await anybody.getByText(unit().unitName).first().waitFor();
      const [head, payload, signature] = receipt.split('.');
      const original = JSON.parse(Buffer.from(payload!, 'base64url').toString()) as object;
      const forged = Buffer.from(JSON.stringify({ ...original, revision: 7 })).toString('base64url');
      await anybody.getByLabel(say('verify:receiptText')).fill([head, forged, signature].join('.'));
      await anybody.getByRole('button', { name: say('verify:checkReceipt') }).click();
      await anybody.getByText(say('verify:invalid'), { exact: true }).waitFor();
      await anybody.context().close();
    });

    it('takes the report back before anybody decided, and sends it again', async () => {
      await page.getByRole('button', { name: say('desk:recall.open') }).click();
      await page.getByRole('button', { name: say('desk:recall.do'), exact: true }).click();
      await page.getByRole('link', { name: say('desk:report.send') }).waitFor();
      await sendReport(page);
      await page.getByText(saying('desk:sent.submitted', { no: 2 })).waitFor();
    });
  });
}
