import type { Block } from '@common/contracts/document-ast';
import type { Page } from 'playwright-core';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { type Keyboard, uniKey, windowsTelex } from '../vietnamese-keyboards';
import { paragraph, textOf, WrittenSection } from '../written-section';
import { say } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

const typed = 'Công tác chăm sóc sức khỏe nhân dân được tăng cường, đổi mới';
const cell = (text: string) => ({ paragraphs: text ? [[{ text }]] : [] });
const before: Block[] = [
  paragraph('a', 'Trong 5 năm, của tỉnh.'),
  { type: 'item', id: 'i', level: 1, marker: '-', runs: [{ text: 'Kết quả: ' }, { text: 'đậm', b: true }] },
  {
    ...{ type: 'table', id: 't', columns: 2, headerRows: 1 },
    rows: [
      [cell('Việc'), cell('Kết quả')],
      [cell('Một'), cell('')],
    ],
  },
  paragraph('z', 'Hết.'),
];

const keyboards: [string, Keyboard][] = [
  ['UniKey, with backspaces and characters', uniKey],
  ['Windows Telex, with compositions', windowsTelex],
];

export function vietnameseTypingJourney(given: Given): void {
  describe.each(keyboards)('Vietnamese typed by %s', (_, type) => {
    let page: Page;
    let section: WrittenSection;

    beforeAll(async () => {
      const { portal, places } = given();
      const { unitId, reportId, capacity } = places.owing;
      page = await portal.visit(`clerk.${unitId}`);
      section = new WrittenSection(portal.url, page, reportId, 'nq20.ket-qua.nhiem-vu.lanh-dao');
      await section.behind.post('intake/v1/reports', { campaignId: places.campaign, unitId, capacity });
    });
    afterAll(() => page.context().close());

    it('arrives exactly in the midst of text, in a list, in a cell of a table', async () => {
      await section.begin(before);
      await section.caretAfter('Trong 5 năm, ');
      await type(page, `${typed} `);
      await section.caretAfter('Kết quả: ');
      await type(page, `${typed} `);
      await page.getByRole('textbox').locator('td').last().click();
      await type(page, typed);
      await section.save();
      const [text, item, table, last] = (await section.saved())!.blocks;
      expect(text).toEqual(paragraph('a', `Trong 5 năm, ${typed} của tỉnh.`));
      expect(item).toMatchObject({ id: 'i', runs: [{ text: `Kết quả: ${typed} ` }, { text: 'đậm', b: true }] });
      expect(table).toMatchObject({ id: 't', rows: [{}, [cell('Một'), cell(typed)]] });
      expect(last).toEqual(before.at(-1));
    });

    it('arrives exactly in a list begun with "- " and on its next line', async () => {
      await section.begin(before);
      await section.caretAfter('Hết.');
      await page.keyboard.press('Enter');
      await page.keyboard.type('- ');
      await type(page, typed);
      await page.keyboard.press('Enter');
      await type(page, typed);
      await section.save();
      const added = (await section.saved())!.blocks.slice(before.length);
      expect(added.map((block) => [block.type, 'runs' in block && textOf(block.runs)])).toEqual([
        ['item', typed],
        ['item', typed],
      ]);
    });

    it('arrives exactly in the plain field, which keeps the rest of the section', async () => {
      await section.begin(before);
      const plain = page.getByRole('checkbox', { name: say('editor:plainLines'), exact: true });
      await plain.check();
      const field = page.locator('textarea');
      await field.evaluate((area: HTMLTextAreaElement) => {
        area.focus();
        area.setSelectionRange(13, 13);
      });
      await type(page, `${typed} `);
      await section.save();
      const { blocks } = (await section.saved())!;
      expect(blocks).toEqual([paragraph('a', `Trong 5 năm, ${typed} của tỉnh.`), ...before.slice(1)]);
      await plain.uncheck();
    });
  });
}
