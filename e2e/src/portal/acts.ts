import type { Locator, Page } from 'playwright-core';
import { eventually } from '@common/testing/eventually';
import { beginning, say, saying } from './words';

type File = Readonly<{ name: string; bytes: Uint8Array }>;

/** Chooses a file from the machine with the button of that name. */
export async function chooseFile(page: Page, button: string | RegExp, { name, bytes }: File): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Gives the Word page a file, and then the word that this very file is not secret. */
export async function giveWordFile(page: Page, file: File): Promise<void> {
  await chooseFile(page, say('desk:word.chooseFile'), file);
  await page.getByText(say('desk:files.held', { name: file.name })).waitFor();
  await page.getByRole('checkbox', { name: say('desk:files.notSecret') }).click();
}

/** Whether the text being written is safe at the service. */
export function untilSaved(page: Page): Promise<void> {
  return page.locator('[data-state="saved"]').waitFor();
}

/** The field in which the section is written. */
export const writingField = (page: Page) => page.getByRole('textbox', { name: beginning('editor:section.textOf') });

/**
 * Puts the caret behind the last character of the section. The editor puts its own caret back within the first moment
 * of having the focus, which no hand is quick enough to notice: Ctrl+End is pressed until the caret stays there.
 */
export async function writeOnAtTheEnd(page: Page): Promise<void> {
  const field = writingField(page);
  await field.click();
  await eventually(async () => {
    await page.keyboard.press('Control+End');
    await page.waitForTimeout(100);
    expect(await field.evaluate(textBehindTheCaret)).toBe('');
  });
}

function textBehindTheCaret(field: Element): string {
  const caret = document.getSelection()?.getRangeAt(0);
  const behind = document.createRange();
  behind.selectNodeContents(field);
  if (caret) behind.setStart(caret.endContainer, caret.endOffset);
  return behind.toString();
}

/** What a person of that role confirms before sending, with or without warnings. */
export const agreement = (page: Page, as: 'clerk' | 'registry' = 'clerk') =>
  page
    .getByRole('checkbox', { name: saying(`desk:send.agree.${as}`) })
    .or(page.getByRole('checkbox', { name: saying(`desk:send.agreeWithWarnings.${as}`) }));

/** Looks over what was checked and sends the report from the page of sending. */
export async function sendReport(page: Page): Promise<void> {
  await page.getByRole('link', { name: say('desk:report.send') }).click();
  await agreement(page).check();
  await page.getByRole('button', { name: say('desk:send.do') }).click();
  await page.getByRole('heading', { name: say('desk:sent.receipt') }).waitFor();
}

/** Fills a field for a day, given as `YYYY-MM-DD`, as a person in Vietnam writes it where the field takes text. */
export async function fillDay(within: Page | Locator, label: string, date: string): Promise<void> {
  const field = within.getByLabel(label);
  const takesText = (await field.getAttribute('type')) !== 'date';
  await field.fill(takesText ? date.split('-').reverse().join('/') : date);
}
