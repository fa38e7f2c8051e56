import type { Page } from 'playwright-core';
import type { Portal } from '../portal';
import { settled } from '../portal';

/** Everything that a script on the page could read. */
function readableByScripts(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]));
}

export function signInJourney(at: () => Portal): void {
  describe('a person signs in', () => {
    it('with one click on a sample person, and the browser holds no token', async () => {
      const page = await at().visit('province-clerk');
      await settled(page);
      await page.getByText('Nguyễn Thị Hương').first().waitFor();
      expect(await readableByScripts(page)).not.toMatch(/eyJ|tonghop_access|tonghop_renewal/);
    });

    it('and out everywhere: the next sign-in asks again who it is', async () => {
      const page = await at().visit('editor');
      await settled(page);
      await page.locator('header summary').click();
      await page.getByRole('button', { name: 'Đăng xuất' }).click();
      await page.locator('button[name="logout"]').click();
      await page.goto(`${at().url}/sign-in`);
      await page.locator('button[value="editor"]').waitFor();
      const session = await page.request.get(`${at().url}/session`);
      expect(await session.json()).toMatchObject({ signedIn: false });
    });

    it('again when the session ended, without losing the page', async () => {
      const page = await at().visit('editor');
      await settled(page);
      const context = page.context();
      await context.clearCookies();
      await page.getByRole('link', { name: 'Nhật ký thư' }).click();
      await page.getByText('Phiên làm việc đã hết').waitFor();
      const [second] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: /Đăng nhập lại/ }).click(),
      ]);
      await second.locator('button[value="editor"]').click();
      await second.getByText('Có thể đóng thẻ này').waitFor();
      await page.getByText('Phiên làm việc đã hết').waitFor({ state: 'detached' });
      expect(page.url()).toContain('/mails');
    });
  });
}
