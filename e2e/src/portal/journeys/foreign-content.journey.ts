import { Behind } from '../behind';
import type { Portal } from '../portal';
import { settled, troubleOf } from '../settled';
import { type Places } from '../screens';
import { units } from '../units';
import { markup } from '../word-report';

type Given = () => Readonly<{ portal: Portal; places: Places }>;
const section = 'nq20.ket-qua.nhiem-vu.he-thong';

/** What others wrote, and other sites: neither runs anything here. */
export function foreignContentJourney(given: Given): void {
  describe('what comes from outside', () => {
    const report = () => `/reports/${given().places.units.get(units.sender)!.reportId}`;

    it.each([
      ['the Word file beside its mapping', `clerk.${units.sender}`, () => `${report()}/word`],
      ['the section read by its unit', `clerk.${units.sender}`, () => `${report()}/sections/${section}`],
      ['the review', 'editor', () => `${report()}/review?part=${section}`],
      ['the consolidation', 'leader', () => `/campaigns/${given().places.campaign}/consolidation/sections/${section}`],
    ])('the text of a report is text, markup and all: %s', async (_, account, path) => {
      const page = await given().portal.visit(account);
      await page.goto(`${given().portal.url}${path()}`);
      await page.getByText(markup).first().waitFor({ state: 'attached' });
      await settled(page);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await troubleOf(page)).toEqual([]);
      expect(await page.title()).not.toBe('đã chạy');
      await page.context().close();
    });

    it.each([
      ['another site, to which the browser gives no session', 'http://trang-khac.example.vn', 401],
      ['another server of the same machine, which gets the session along', 'http://127.0.0.1:9', 403],
    ])('a form of %s can do nothing in the name of who is signed in', async (_, origin, refused) => {
      const page = await given().portal.visit('editor');
      const target = `${given().portal.url}/api/intake/v1${report()}/return`;
      const form = `<form method="post" enctype="text/plain" action="${target}"><button name='{"reason":"' value='x"}'>`;
      await page.route(`${origin}/`, (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: `${form}Bấm</button></form>` }),
      );
      await page.goto(`${origin}/`);
      const [answer] = await Promise.all([
        page.waitForResponse(target),
        page.getByRole('button', { name: 'Bấm', exact: true }).click(),
      ]);
      expect(answer.status()).toBe(refused);
      const forged = { data: { reason: 'x' }, headers: { origin } };
      expect((await page.request.post(target, forged)).status()).toBe(403);
      const behind = new Behind(given().portal.url, page.request);
      expect(await behind.get(`intake/v1${report()}`)).toMatchObject({ status: 'accepted' });
      await page.context().close();
    });
  });
}
