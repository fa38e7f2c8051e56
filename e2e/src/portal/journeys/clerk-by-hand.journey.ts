import type { Page } from 'playwright-core';
import { sendReport, takeBack, untilSaved } from '../acts';
import { Behind } from '../behind';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { settled } from '../settled';
import { textOf } from '../written-section';
import { say, saying } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;
type Outline = { sections: { id: string; number: string; title: string; leaf: boolean }[] };
type Held = { status: string; sections: { sectionId: string; blocks: { runs: { text: string }[] }[] }[] };

const said = (title: string) => `Kết quả về ${title.toLowerCase()}: đã hoàn thành.`;

/** Without a Word file: from the outline's first section to its last, then off it goes. */
export function clerkByHandJourney(given: Given): void {
  describe('a clerk who has no Word file', () => {
    let page: Page;
    let behind: Behind;
    const held = () => behind.get<Held>(`intake/v1/reports/${given().places.owing.reportId}`);

    beforeAll(async () => {
      page = await given().portal.visit(`clerk.${given().places.owing.unitId}`);
      behind = new Behind(given().portal.url, page.request);
    });
    afterAll(() => page.context().close());

    it('writes section after section of the outline, each of which saves itself', async () => {
      await page.getByRole('link', { name: say('work:button.start-report'), exact: true }).click();
      await page.getByRole('button', { name: say('desk:start.outline'), exact: true }).click();
      const outline = await behind.get<Outline>('intake/v1/outlines/NQ20-5N/versions/1');
      const leaves = outline.sections.filter(({ leaf }) => leaf);
      await page.getByRole('link', { name: `${leaves[0]!.number}. ${leaves[0]!.title}`, exact: true }).click();
      for (const [index, { id, number, title }] of leaves.entries()) {
        if (index > 0) await page.getByRole('link', { name: saying('editor:section.next') }).click();
        await page.waitForURL(`**/sections/${id}`);
        await page
          .getByRole('textbox', { name: say('editor:section.textOf', { title: `${number} ${title}` }), exact: true })
          .click();
        await page.keyboard.type(said(title));
        await page.keyboard.press('Control+s');
        await untilSaved(page);
      }
      expect(await page.getByRole('link', { name: saying('editor:section.next') }).count()).toBe(0);
      const texts = (await held()).sections.map(({ sectionId, blocks }) => [sectionId, textOf(blocks[0]!.runs)]);
      expect(Object.fromEntries(texts)).toEqual(Object.fromEntries(leaves.map(({ id, title }) => [id, said(title)])));
    });

    it('sends, holds the receipt, and finds on the first page that the drafting team has it now', async () => {
      await page.getByRole('link', { name: say('editor:section.toReport'), exact: true }).click();
      await sendReport(page);
      expect((await held()).status).toBe('submitted');
      await page.goto(given().portal.url);
      await page
        .getByText(say('work:inReview.own', { unit: given().places.owing.unitName }), { exact: true })
        .waitFor();
    });

    it('takes it back to write on, as long as nobody decided', async () => {
      await page.goto(`${given().portal.url}/reports/${given().places.owing.reportId}`);
      await takeBack(page);
      await settled(page);
      expect((await held()).status).toBe('drafting');
    });
  });
}
