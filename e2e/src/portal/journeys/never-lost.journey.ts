import type { Page } from 'playwright-core';
import { untilSaved, writingField } from '../acts';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { paragraph, WrittenSection } from '../written-section';
import { say } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

const start = [paragraph('a', 'Mở đầu.'), paragraph('z', 'Hết.')];
const state = (page: Page, name: string) => page.locator(`[data-state="${name}"]`).waitFor();

export function neverLostJourney(given: Given): void {
  describe('what is typed is never lost', () => {
    let page: Page;
    let section: WrittenSection;
    const account = () => `clerk.${given().places.owing.unitId}`;

    beforeAll(async () => {
      const { portal, places } = given();
      const { unitId, reportId, capacity } = places.owing;
      page = await portal.visit(account());
      section = new WrittenSection(portal.url, page, reportId, 'nq20.danh-gia.han-che');
      await section.behind.post('intake/v1/reports', { campaignId: places.campaign, unitId, capacity });
    });
    afterAll(() => page.context().close());
    beforeEach(() => section.begin(start));

    it('on a slow network, also what is typed while the text before it is on its way', async () => {
      const devtools = await page.context().newCDPSession(page);
      const speed = (latency: number, perSecond: number) =>
        devtools.send('Network.emulateNetworkConditions', {
          ...{ offline: false, latency },
          ...{ downloadThroughput: perSecond, uploadThroughput: perSecond },
        });
      await speed(1_500, 4_000);
      await section.caretAfter('Hết.');
      await page.keyboard.type(' Mạng chậm');
      await page.keyboard.press('Control+s');
      await state(page, 'saving');
      await page.keyboard.type(' mà vẫn gõ.');
      await speed(0, -1);
      await untilSaved(page);
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Mạng chậm mà vẫn gõ.']);
    });

    it('while the network is away: said at once, and saved by itself when it is back', async () => {
      await page.context().setOffline(true);
      await section.caretAfter('Hết.');
      await page.keyboard.type(' Viết khi mất mạng.');
      await state(page, 'offline');
      await page.context().setOffline(false);
      await untilSaved(page);
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Viết khi mất mạng.']);
    });

    it('when the session ends: after signing in again in another tab it saves itself', async () => {
      await page.context().clearCookies();
      await section.caretAfter('Hết.');
      await page.keyboard.type(' Viết khi hết phiên.');
      await state(page, 'signed-out');
      const [second] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: say('shell:signInAgain') }).click(),
      ]);
      await second.locator('details > summary').last().click();
      await second.locator(`button[value="${account()}"]`).click();
      await second.getByText(say('shell:signedInHint')).waitFor();
      await second.close();
      await untilSaved(page);
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Viết khi hết phiên.']);
    });

    it('when the tab is closed before anything was saved: it is there again, and saves itself', async () => {
      await section.caretAfter('Hết.');
      await page.keyboard.type(' Đóng thẻ ngay.');
      const again = await page.context().newPage();
      await page.close({ runBeforeUnload: false });
      page = again;
      section = section.on(again);
      await section.open();
      await writingField(page).getByText('Hết. Đóng thẻ ngay.').waitFor();
      await untilSaved(page);
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Đóng thẻ ngay.']);
    });

    it('when two clerks write in one section: both texts are shown, one is chosen, the other kept', async () => {
      const other = await given().portal.visit(account());
      const theirs = section.on(other);
      await theirs.open();
      await theirs.caretAfter('Hết.');
      await other.keyboard.type(' Bản của đồng nghiệp.');
      await theirs.save();
      await section.caretAfter('Hết.');
      const [refused] = await Promise.all([
        page.waitForResponse((answer) => answer.request().method() === 'PUT'),
        page.keyboard.type(' Bản của tôi.'),
      ]);
      expect(refused.status()).toBe(409);
      await page
        .getByRole('region', { name: /vừa lưu|vừa được lưu/ })
        .first()
        .getByText('Bản của đồng nghiệp.')
        .waitFor();
      await writingField(page).getByText('Bản của tôi.').waitFor();
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Bản của đồng nghiệp.']);
      await page.getByRole('button', { name: say('editor:conflict.saveMine') }).click();
      await untilSaved(page);
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Bản của tôi.']);
      await page.reload();
      await page.getByText('Hết. Bản của đồng nghiệp.').waitFor();
      await page.getByRole('button', { name: say('editor:aside.close') }).click();
      await other.context().close();
    });
  });
}
