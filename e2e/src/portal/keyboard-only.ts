import type { Locator, Page } from 'playwright-core';

const STEPS = 120;

/** Goes with Tab to `target` in so many steps at most; every stop on the way must be seen. Fails where Tab does not lead there. */
export async function tabTo(page: Page, target: Locator, within = STEPS): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < within; step += 1) {
    await page.keyboard.press('Tab');
    await expectVisibleFocus(page);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${within} times Tab does not lead to ${target.toString()}`);
}

/** What has the focus is outlined and in the window. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const fault = await page.evaluate(() => {
    const focused = document.activeElement;
    if (!focused || focused === document.body) return null;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const outlined = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && outlineColor !== 'rgba(0, 0, 0, 0)';
    const inWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return outlined && inWindow ? null : `${focused.outerHTML.slice(0, 200)}: outlined ${outlined}, seen ${inWindow}`;
  });
  if (fault) throw new Error(`The focus is not visible on ${fault}`);
}
