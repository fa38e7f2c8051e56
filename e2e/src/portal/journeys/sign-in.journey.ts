import type { Page } from 'playwright-core';
import type { Portal } from '../portal';
import { settled } from '../settled';
import { say } from '../words';

/** Everything that a script on the page could read. */
function readableByScripts(page: Page): Promise<string> {
  return page.evaluate(() => JSON.stringify([document.cookie, { ...localStorage }, { ...sessionStorage }]));
}

export function signInJourney(at: () => Portal): void {
  describe('a person signs in', () => {
    it('with one click on a sample person, and the browser holds no token', async () => {
      const page = await at().visit('province-clerk');
      await settled(page);
      await page.locator('header summary').getByText('Nguyễn Thị Hương', { exact: true }).waitFor();
      expect(await readableByScripts(page)).not.toMatch(/eyJ|tonghop_access|tonghop_renewal/);
      await page.context().close();
    });

    it('and out everywhere: the next sign-in asks again who it is', async () => {
      const page = await at().visit('editor');
      await settled(page);
      await page.locator('header summary').click();
      await page.getByRole('button', { name: say('shell:signOut'), exact: true }).click();
      await page
        .getByRole('banner')
        .getByRole('link', { name: say('shell:signIn'), exact: true })
        .waitFor();
      await page.goto(`${at().url}/sign-in`);
      await page.locator('button[value="editor"]').waitFor();
      const session = await page.request.get(`${at().url}/session`);
      expect(await session.json()).toMatchObject({ signedIn: false });
      await page.context().close();
    });

    it('again when the session ended, without losing the page', async () => {
      const page = await at().visit('editor');
      await settled(page);
      const context = page.context();
      await context.clearCookies();
      await page.getByRole('link', { name: say('shell:nav.mails'), exact: true }).click();
      await page.getByText(say('shell:sessionEnded'), { exact: true }).waitFor();
      const [second] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('link', { name: `${say('shell:signInAgain')} ${say('ui:newTab')}`, exact: true }).click(),
      ]);
      await second.locator('button[value="editor"]').click();
      await second.getByText(say('shell:signedInHint'), { exact: true }).waitFor();
      await page.getByText(say('shell:sessionEnded'), { exact: true }).waitFor({ state: 'detached' });
      expect(page.url()).toContain('/mails');
      await context.close();
    });
  });
}
