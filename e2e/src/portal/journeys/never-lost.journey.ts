import type { Page } from 'playwright-core';
import { untilSaved, writingField } from '../acts';
import { chooseAccount } from '../choose-account';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { paragraph, WrittenSection } from '../written-section';
import { say } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

const start = [paragraph('a', 'Mở đầu.'), paragraph('z', 'Hết.')];
/** Where a section's text is sent. */
const saving = /\/api\/intake\/v1\/reports\/[^/]+\/sections\//;
const state = (page: Page, name: string) => page.locator(`[data-state="${name}"]`).waitFor();

/** What the page saves stays on its way until `arrive` is called. */
async function holdSaves(page: Page): Promise<() => Promise<void>> {
  let arrive = () => undefined as void;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(saving, async (route) => {
    if (route.request().method() === 'PUT') await arrived;
    await route.continue();
  });
  return async () => {
    arrive();
    await page.unrouteAll({ behavior: 'wait' });
  };
}

/** Closes the tab, and says yes where the browser asks whether what is not saved may go. */
async function closeAsAPerson(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept());
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
}

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
      const arrive = await holdSaves(page);
      await section.caretAfter('Hết.');
      await page.keyboard.type(' Mạng chậm');
      await page.keyboard.press('Control+s');
      await state(page, 'saving');
      await page.keyboard.type(' mà vẫn gõ.');
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết.']);
      await arrive();
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
        page.getByRole('link', { name: `${say('shell:signInAgain')} ${say('ui:newTab')}`, exact: true }).click(),
      ]);
      await chooseAccount(second, account());
      await second.getByText(say('shell:signedInHint'), { exact: true }).waitFor();
      await second.close();
      await untilSaved(page);
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Viết khi hết phiên.']);
    });

    it('when the tab is closed before anything was saved: it is there again, and saves itself', async () => {
      await holdSaves(page);
      await section.caretAfter('Hết.');
      await page.keyboard.type(' Đóng thẻ ngay.');
      const again = await page.context().newPage();
      await closeAsAPerson(page);
      expect(await section.on(again).lines()).toEqual(['Mở đầu.', 'Hết.']);
      page = again;
      section = section.on(again);
      await section.open();
      await writingField(page).getByText('Hết. Đóng thẻ ngay.', { exact: true }).waitFor();
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
        page.waitForResponse((answer) => answer.request().method() === 'PUT' && saving.test(answer.url())),
        page.keyboard.type(' Bản của tôi.'),
      ]);
      expect(refused.status()).toBe(409);
      const elsewhere = page
        .locator('section')
        .getByRole('region', { name: say('editor:conflict.ownElsewhere'), exact: true });
      await elsewhere.getByText('Hết. Bản của đồng nghiệp.', { exact: true }).waitFor();
      await writingField(page).getByText('Hết. Bản của tôi.', { exact: true }).waitFor();
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Bản của đồng nghiệp.']);
      await page.getByRole('button', { name: say('editor:conflict.saveMine'), exact: true }).click();
      await untilSaved(page);
      expect(await section.lines()).toEqual(['Mở đầu.', 'Hết. Bản của tôi.']);
      await page.reload();
      await page.getByText('Hết. Bản của đồng nghiệp.', { exact: true }).waitFor();
      await page.getByRole('button', { name: say('editor:aside.close'), exact: true }).click();
      await other.context().close();
    });
  });
}
