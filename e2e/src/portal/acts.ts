import type { Page } from 'playwright-core';

type File = Readonly<{ name: string; bytes: Uint8Array }>;

/** Chooses a file from the machine with the button of that name. */
export async function chooseFile(page: Page, button: string | RegExp, { name, bytes }: File): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Gives the Word page a file, with the word that it is not secret. */
export async function giveWordFile(page: Page, file: File): Promise<void> {
  await page.getByRole('checkbox', { name: /Tôi xác nhận tệp không chứa bí mật/ }).check();
  await chooseFile(page, 'Chọn tệp Word', file);
}

/** Whether the text being written is safe at the service. */
export function untilSaved(page: Page): Promise<void> {
  return page.locator('[data-state="saved"]').waitFor();
}

/** The field in which the section is written. */
export const writingField = (page: Page) => page.getByRole('textbox', { name: /^Nội dung mục/ });

/** Looks over what was checked and sends the report from the page of sending. */
export async function sendReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Kiểm tra và gửi' }).click();
  await page.getByRole('checkbox', { name: /^Tôi đã/ }).check();
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await page.getByRole('heading', { name: 'Biên nhận' }).waitFor();
}
