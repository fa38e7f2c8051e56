import type { Page } from 'playwright-core';
import { tabTo } from '../keyboard-only';
import { type Portal, settled } from '../portal';
import type { Places } from '../screens';
import { units } from '../units';

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
      await editor.post(`intake/v1/reports/${unit().reportId}/return`, back);
    });

    it('the first Tab offers the way past the menus to the content', async () => {
      const page = await given().portal.visit('editor');
      await settled(page);
      await tabTo(page, page.getByRole('link', { name: 'Đến nội dung chính' }));
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      await page.context().close();
    });

    it('a clerk sends the report', async () => {
      const page = await given().portal.visit(`clerk.${unit().unitId}`);
      await press(page, 'link', 'Sửa báo cáo');
      await press(page, 'link', 'Kiểm tra và gửi');
      await tabTo(page, page.getByRole('checkbox', { name: /^Tôi đã/ }));
      await page.keyboard.press('Space');
      await press(page, 'button', 'Gửi báo cáo');
      await page.getByRole('heading', { name: 'Biên nhận' }).waitFor();
      await page.context().close();
    }, 60_000);

    it('an editor accepts it', async () => {
      const page = await given().portal.visit('editor');
      await press(page, 'link', 'Mở danh sách');
      await press(page, 'link', unit().unitName);
      await press(page, 'button', 'Tiếp nhận');
      await page.getByRole('dialog').waitFor();
      await tabTo(page, page.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận' }));
      await page.keyboard.press('Enter');
      await page.getByText(`Đã tiếp nhận báo cáo của ${unit().unitName}`).waitFor();
      await page.context().close();
    }, 60_000);
  });
}
