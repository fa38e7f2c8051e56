import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chooseFile, fillDay, sendReport, untilSaved, writeOnAtTheEnd } from '../acts';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { units } from '../units';
import { markup } from '../word-report';
import { say, saying } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

const remark = 'Đề nghị nêu rõ số giường bệnh tăng thêm theo tuyến.';
const reason = 'Thiếu số liệu theo tuyến ở mục II.2.4.';
const answer = 'Đã bổ sung số liệu của tuyến huyện.';
const secondDraft = say('documents:draft', { number: 2 });
const papersOfSecond = say('documents:papersOf', { draft: secondDraft });
const mended = 'Trong đó tuyến huyện tăng 45 giường.';

/** The report that the clerk's journey has sent goes back, comes again, is accepted, and comes to paper. */
export function editorAcceptsJourney(given: Given): void {
  describe('the editor of the drafting team', () => {
    let editor: Page;
    let clerk: Page;
    const unit = () => given().places.units.get(units.sender)!;
    const at = (path: string) => `${given().portal.url}${path}`;
    const campaign = () => `/campaigns/${given().places.campaign}`;

    beforeAll(async () => {
      editor = await given().portal.visit('editor');
      clerk = await given().portal.visit(`clerk.${unit().unitId}`);
    });
    afterAll(() => Promise.all([editor, clerk].map((page) => page.context().close())));

    it('comes from the work of today over the list of those that wait to the report', async () => {
      await editor.getByRole('link', { name: say('work:review.button') }).click();
      await editor.getByRole('link', { name: unit().unitName }).click();
      await editor.getByRole('heading', { level: 1, name: new RegExp(unit().unitName) }).waitFor();
    });

    it('remarks on a section and returns the report, not without a reason', async () => {
      await editor.getByRole('link', { name: /^II\.2\.4 / }).click();
      await editor.getByRole('textbox', { name: say('review:remark.new') }).fill(remark);
      await editor.getByRole('button', { name: say('review:remark.add') }).click();
      await editor.getByText(say('review:remark.untold')).waitFor();
      await editor.getByRole('button', { name: say('review:return.button') }).click();
      const dialog = editor.getByRole('dialog');
      await dialog.getByRole('button', { name: say('review:return.confirm') }).click();
      await dialog.getByText(say('review:return.reasonMissing')).waitFor();
      await dialog.getByRole('textbox', { name: say('review:return.reason') }).fill(reason);
      await fillDay(dialog, say('review:return.day'), '2022-08-05');
      await dialog.getByRole('button', { name: say('review:return.confirm') }).click();
      await editor.getByText(say('review:acted.returned', { unit: unit().unitName })).waitFor();
    });

    it('is understood: the clerk reads why, and the remark beside the text that it is about', async () => {
      await clerk.goto(at('/'));
      await clerk.getByText(reason).waitFor();
      await clerk.getByRole('link', { name: say('work:button.mend-report') }).click();
      await clerk.getByText(say('desk:returned.title'), { exact: true }).waitFor();
      await clerk.getByRole('link', { name: /^II\.2\.4\. / }).click();
      await clerk
        .getByRole('complementary', { name: say('editor:section.beside') })
        .getByText(remark)
        .waitFor();
    });

    it('is answered: the clerk replies, mends the text and sends again', async () => {
      await clerk.getByRole('button', { name: say('desk:remark.answer') }).click();
      await clerk.getByRole('textbox', { name: say('desk:remark.answer') }).fill(answer);
      await clerk.getByRole('button', { name: say('desk:remark.say') }).click();
      await clerk.getByText(answer).waitFor();
      await clerk.getByRole('button', { name: say('desk:remark.done') }).click();
      await clerk.getByRole('button', { name: say('desk:remark.undone') }).waitFor();
      await writeOnAtTheEnd(clerk);
      await clerk.keyboard.type(` ${mended}`);
      await untilSaved(clerk);
      await clerk.getByRole('link', { name: say('editor:section.toReport') }).click();
      await sendReport(clerk);
    });

    it('sees the answer and what changed, and accepts', async () => {
      await editor.goto(at(`/reports/${unit().reportId}/review?part=nq20.ket-qua.nhiem-vu.kham-chua-benh`));
      await editor.getByText(answer).waitFor();
      await editor.getByRole('checkbox', { name: saying('review:showChanges') }).check();
      expect(await editor.locator('ins').allInnerTexts()).toEqual([expect.stringContaining(mended)]);
      await editor.getByRole('link', { name: /^II\.2\.5 / }).click();
      await editor.getByText(say('review:change.none')).waitFor();
      await editor.getByRole('button', { name: say('review:accept.button') }).click();
      await editor
        .getByRole('dialog')
        .getByRole('button', { name: say('review:accept.button') })
        .click();
      await editor.getByText(say('review:acted.accepted', { unit: unit().unitName })).waitFor();
    });

    it('finds the report in the board and its words, markup and all, in the consolidation', async () => {
      await editor.goto(at(`${campaign()}/participants?state=in&q=${encodeURIComponent(unit().unitName)}`));
      await editor.getByRole('row', { name: new RegExp(`${unit().unitName}.*${say('ui:state.accepted')}`) }).waitFor();
      await editor.goto(at(`${campaign()}/consolidation/sections/nq20.ket-qua.nhiem-vu.kham-chua-benh?view=units`));
      await editor.getByRole('textbox', { name: say('consolidation:filter') }).fill(unit().unitName);
      await editor.getByText(mended).waitFor();
      expect(await editor.getByText(markup).count()).toBeGreaterThan(0);
      expect(await editor.locator('main img').count()).toBe(0);
    });

    it('freezes the next draft, whose three papers are made while the page tells how far', async () => {
      await editor.goto(at(`${campaign()}/consolidation`));
      await editor.getByRole('button', { name: say('consolidation:freeze', { number: 2 }) }).click();
      await editor
        .getByRole('dialog')
        .getByRole('button', { name: say('consolidation:freezeNow') })
        .click();
      await editor.getByRole('heading', { level: 1, name: secondDraft }).waitFor();
      await editor.getByRole('link', { name: say('consolidation:toDocuments') }).click();
      await editor
        .getByText(say('documents:underWay'))
        .or(editor.getByText(say('documents:notBegun')))
        .first()
        .waitFor();
      const papers = editor.getByRole('table', { name: papersOfSecond });
      await papers.getByText(say('documents:state.ready'), { exact: true }).nth(2).waitFor({ timeout: 120_000 });
    });

    it('looks at the paper as it prints, and the register knows the file that was saved', async () => {
      const papers = editor.getByRole('table', { name: papersOfSecond });
      await papers
        .getByRole('link', { name: /^Tờ trình/ })
        .first()
        .click();
      await editor
        .getByRole('group', { name: saying('documents:preview.page', { page: 1 }) })
        .getByText('DỰ THẢO LẦN 2')
        .first()
        .waitFor();
      await editor.getByRole('button', { name: say('documents:preview.after') }).click();
      await editor.getByRole('group', { name: saying('documents:preview.page', { page: 2 }) }).waitFor();
      const [download] = await Promise.all([
        editor.waitForEvent('download'),
        editor.getByRole('link', { name: `DOCX, ${say('documents:edition.draft')}` }).click(),
      ]);
      const bytes = readFileSync(await download.path());
      const anybody = await given().portal.visit(null);
      await anybody.goto(at('/verify'));
      await chooseFile(anybody, say('verify:chooseFile'), { name: download.suggestedFilename(), bytes });
      await anybody.getByText(say('verify:registered'), { exact: true }).waitFor();
      const changed = Buffer.concat([bytes, Buffer.from([0])]);
      await chooseFile(anybody, say('verify:chooseFile'), { name: download.suggestedFilename(), bytes: changed });
      await anybody.getByText(say('verify:notRegistered'), { exact: true }).waitFor();
      await anybody.context().close();
    });
  });
}
