import type { Page } from 'playwright-core';

/** One click on a sample person of the sign-in page; the clerks of the units are folded together there. */
export async function chooseAccount(page: Page, account: string): Promise<void> {
  const choice = page.locator(`button[value="${account}"]`);
  await choice.waitFor({ state: 'attached' });
  if (!(await choice.isVisible())) await page.locator('details', { has: choice }).locator('> summary').click();
  await choice.click();
}
