import type { Locator, Page } from 'playwright-core';
import { eventually } from '@common/testing/eventually';
import { say, saying } from './words';

/** Who sends a report; each confirms something else. */
type Sender = 'clerk' | 'head' | 'registry';

type File = Readonly<{ name: string; bytes: Uint8Array }>;

/** Chooses a file from the machine with the button of that name. */
export async function chooseFile(page: Page, button: string, { name, bytes }: File): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** Chooses a file on the Word page, which holds it back until somebody says that this very file is not secret. */
export async function holdWordFile(page: Page, file: File): Promise<Locator> {
  await chooseFile(page, say('desk:word.chooseFile'), file);
  await page.getByText(say('desk:files.held', { name: file.name }), { exact: true }).waitFor();
  return page.getByRole('checkbox', { name: say('desk:files.notSecret'), exact: true, checked: false });
}

/** Gives the Word page a file, and then the word that this very file is not secret. */
export async function giveWordFile(page: Page, file: File): Promise<void> {
  const notSecret = await holdWordFile(page, file);
  await notSecret.click();
}

/** Sets aside what of the file has no place in the outline; all of it is one group. */
export async function setRestAside(page: Page): Promise<void> {
  await partsToPlace(page)
    .getByRole('button', { name: say('desk:word.setAside'), exact: true })
    .click();
  await page.getByText(say('desk:word.allPlaced'), { exact: true }).waitFor();
}

/** The part of the Word page that holds what waits for a place. */
export const partsToPlace = (page: Page) => cardOf(page, saying('desk:word.toPlace'));

/** The framed part of a page below that heading. */
export const cardOf = (page: Page, heading: RegExp) =>
  page.locator('main section').filter({ has: page.getByRole('heading', { level: 2, name: heading }) });

/** What is told beside a name, as on a receipt or in the register. */
export const factOf = (within: Page | Locator, name: string) =>
  within.locator(`dl > div:has(> dt:text-is("${name}"))`).getByRole('definition');

/** Waits until that is told beside the name. */
export const untilFact = (within: Page | Locator, name: string, value: string | RegExp) =>
  factOf(within, name).getByText(value, { exact: true }).waitFor();

/** The rows of a table that hold just these words. */
export const rowsOf = (page: Page, words: string) =>
  page.getByRole('row').filter({ has: page.getByText(words, { exact: true }) });

/** What was written on this page is safe at the service; a page on which nothing was written yet is not waited for. */
export function untilSaved(page: Page): Promise<void> {
  return page
    .locator('[data-state="saved"]')
    .filter({ hasNotText: say('editor:save.untouched') })
    .waitFor();
}

/** The field in which the section is written. */
export const writingField = (page: Page) => page.getByRole('textbox', { name: saying('editor:section.textOf') });

/**
 * Puts the caret behind the last character of the section. The editor puts its own caret back within the first moment
 * of having the focus, which no hand is quick enough to notice: Ctrl+End is pressed until the caret stays there.
 */
export async function writeOnAtTheEnd(page: Page): Promise<void> {
  const field = writingField(page);
  await field.click();
  await eventually(async () => {
    await page.keyboard.press('Control+End');
    // By the page's own clock, so that what the editor does in a moment is done.
    await page.evaluate(() => new Promise((resume) => setTimeout(resume, 100)));
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
export const agreement = (page: Page, as: Sender = 'clerk') =>
  page
    .getByRole('checkbox', { name: saying(`desk:send.agree.${as}`) })
    .or(page.getByRole('checkbox', { name: saying(`desk:send.agreeWithWarnings.${as}`) }));

/** Looks over what was checked and sends the report from the page of sending. */
export async function sendReport(page: Page, as: Sender = 'clerk'): Promise<void> {
  await page.getByRole('link', { name: say('desk:report.send'), exact: true }).click();
  await agreement(page, as).check();
  await page.getByRole('button', { name: say('desk:send.do'), exact: true }).click();
  await page.getByRole('heading', { name: say('desk:sent.receipt'), exact: true }).waitFor();
}

/** Takes back what was sent, as long as nobody decided. */
export async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: say('desk:recall.open'), exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say('desk:recall.do'), exact: true })
    .click();
  await page.getByRole('link', { name: say('desk:report.send'), exact: true }).waitFor();
}

/** Fills a field for a day, given as `YYYY-MM-DD`, as a person in Vietnam writes it where the field takes text. */
export async function fillDay(within: Page | Locator, label: string, date: string): Promise<void> {
  const field = within.getByLabel(label, { exact: true });
  const takesText = (await field.getAttribute('type')) !== 'date';
  await field.fill(takesText ? date.split('-').reverse().join('/') : date);
}
