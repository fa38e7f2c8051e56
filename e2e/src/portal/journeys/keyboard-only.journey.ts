import type { Page } from 'playwright-core';
import { agreement } from '../acts';
import { tabTo } from '../keyboard-only';
import type { Portal } from '../portal';
import { settled } from '../settled';
import type { Places } from '../screens';
import { units } from '../units';
import { say } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

/** Nobody touches a mouse here, and the focus can be seen at every stop. */
export function keyboardOnlyJourney(given: Given): void {
  describe('by keyboard alone', () => {
    const unit = () => given().places.units.get(units.byKeyboard)!;
    const press = async (page: Page, role: 'link' | 'button', name: string | RegExp) => {
      await tabTo(page, page.getByRole(role, { name, exact: true }));
      await page.keyboard.press('Enter');
    };

    beforeAll(async () => {
      const editor = await given().portal.behind('editor');
      const back = { reason: 'Đề nghị rà soát.', resubmitBy: '2022-08-05' };
      await editor.decide(unit().reportId, 'return', back);
    });

    it('the first Tab offers the way past the menus to the content', async () => {
      const page = await given().portal.visit('editor');
      await settled(page);
      await tabTo(page, page.getByRole('link', { name: say('shell:skip'), exact: true }), 1);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      await page.context().close();
    });

    it('a clerk sends the report', async () => {
      const page = await given().portal.visit(`clerk.${unit().unitId}`);
      await press(page, 'link', say('work:button.mend-report'));
      await press(page, 'link', say('desk:report.send'));
      await tabTo(page, agreement(page));
      await page.keyboard.press('Space');
      await press(page, 'button', say('desk:send.do'));
      await page.getByRole('heading', { name: say('desk:sent.receipt'), exact: true }).waitFor();
      await page.context().close();
    });

    it('an editor accepts it', async () => {
      const page = await given().portal.visit('editor');
      await press(page, 'link', say('work:review.button'));
      await press(page, 'link', unit().unitName);
      await press(page, 'button', say('review:accept.button'));
      await page.getByRole('dialog').waitFor();
      await tabTo(
        page,
        page.getByRole('dialog').getByRole('button', { name: say('review:accept.button'), exact: true }),
      );
      await page.keyboard.press('Enter');
      await page.getByText(say('review:acted.accepted', { unit: unit().unitName }), { exact: true }).waitFor();
      await page.context().close();
    });
  });
}
