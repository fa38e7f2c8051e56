import { settled, type Portal } from '../portal';
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
      expect(await page.evaluate(() => (globalThis as unknown as { trouble: string[] }).trouble)).toEqual([]);
      expect(await page.title()).not.toBe('đã chạy');
      await page.context().close();
    });

    it('a form of another site can do nothing in the name of who is signed in', async () => {
      const page = await given().portal.visit('editor');
      const target = `${given().portal.url}/api/intake/v1${report()}/return`;
      const form = `<form method="post" enctype="text/plain" action="${target}"><button name='{"reason":"' value='x"}'>`;
      await page.route('http://trang-khac.example.vn/', (route) =>
        route.fulfill({ contentType: 'text/html; charset=utf-8', body: `${form}Bấm</button></form>` }),
      );
      await page.goto('http://trang-khac.example.vn/');
      const [answer] = await Promise.all([
        page.waitForResponse(target),
        page.getByRole('button', { name: 'Bấm' }).click(),
      ]);
      expect(answer.status()).toBe(403);
      const forged = { data: { reason: 'x' }, headers: { origin: 'http://trang-khac.example.vn' } };
      expect((await page.request.post(target, forged)).status()).toBe(403);
      const { status } = (await (await page.request.get(target.replace(/\/return$/, ''))).json()) as { status: string };
      expect(status).toBe('accepted');
      await page.context().close();
    });
  });
}
