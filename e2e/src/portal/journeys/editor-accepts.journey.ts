import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chooseFile, fillDay, rowsOf, sendReport, untilSaved, writeOnAtTheEnd } from '../acts';
import { untilConsolidated } from '../arrived';
import { Behind } from '../behind';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { PapersInMaking } from '../papers-in-making';
import { units } from '../units';
import { markup } from '../word-report';
import { say, saying } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

const section = 'nq20.ket-qua.nhiem-vu.kham-chua-benh';
const remark = 'Đề nghị nêu rõ số giường bệnh tăng thêm theo tuyến.';
const reason = 'Thiếu số liệu theo tuyến ở mục II.2.4.';
const answer = 'Đã bổ sung số liệu của tuyến huyện.';
const secondDraft = say('documents:draft', { number: 2 });
const papersOfSecond = say('documents:papersOf', { draft: secondDraft });
const kinds = [
  'documents:kind.bao-cao-so-ket',
  'documents:kind.to-trinh-chinh-phu',
  'documents:kind.to-trinh-bo-chinh-tri',
] as const;
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
      await editor.getByRole('link', { name: say('work:review.button'), exact: true }).click();
      await editor.getByRole('link', { name: unit().unitName, exact: true }).click();
      await editor.getByRole('heading', { level: 1, name: unit().unitName, exact: true }).waitFor();
    });

    it('remarks on a section and returns the report, not without a reason', async () => {
      await editor.getByRole('link', { name: /^II\.2\.4 / }).click();
      await editor.getByRole('textbox', { name: say('review:remark.new'), exact: true }).fill(remark);
      await editor.getByRole('button', { name: say('review:remark.add'), exact: true }).click();
      await editor.getByText(say('review:remark.untold'), { exact: true }).waitFor();
      await editor.getByRole('button', { name: say('review:return.button'), exact: true }).click();
      const dialog = editor.getByRole('dialog');
      await dialog.getByRole('button', { name: say('review:return.confirm'), exact: true }).click();
      await dialog.getByText(say('review:return.reasonMissing'), { exact: true }).waitFor();
      await dialog.getByRole('textbox', { name: say('review:return.reason'), exact: true }).fill(reason);
      await fillDay(dialog, say('review:return.day'), '2022-08-05');
      await dialog.getByRole('button', { name: say('review:return.confirm'), exact: true }).click();
      await editor.getByText(say('review:acted.returned', { unit: unit().unitName }), { exact: true }).waitFor();
    });

    it('is understood: the clerk reads why, and the remark beside the text that it is about', async () => {
      await clerk.goto(at('/'));
      await clerk.getByText(reason, { exact: true }).waitFor();
      await clerk.getByRole('link', { name: say('work:button.mend-report'), exact: true }).click();
      await clerk.getByText(say('desk:returned.title'), { exact: true }).waitFor();
      await clerk.getByRole('link', { name: /^II\.2\.4\. / }).click();
      await clerk
        .getByRole('complementary', { name: say('editor:section.beside'), exact: true })
        .getByText(remark, { exact: true })
        .waitFor();
    });

    it('is answered: the clerk replies, mends the text and sends again', async () => {
      await clerk.getByRole('button', { name: say('desk:remark.answer'), exact: true }).click();
      await clerk.getByRole('textbox', { name: say('desk:remark.answer'), exact: true }).fill(answer);
      await clerk.getByRole('button', { name: say('desk:remark.say'), exact: true }).click();
      await clerk.getByText(saying('desk:remark.answered', { text: answer })).waitFor();
      await clerk.getByRole('button', { name: say('desk:remark.done'), exact: true }).click();
      await clerk.getByRole('button', { name: say('desk:remark.undone'), exact: true }).waitFor();
      await writeOnAtTheEnd(clerk);
      await clerk.keyboard.type(` ${mended}`);
      await untilSaved(clerk);
      await clerk.getByRole('link', { name: say('editor:section.toReport'), exact: true }).click();
      await sendReport(clerk);
    });

    it('sees the answer and what changed, and accepts', async () => {
      await editor.goto(at(`/reports/${unit().reportId}/review?part=${section}`));
      await editor.getByText(answer).waitFor();
      await editor.getByRole('checkbox', { name: saying('review:showChanges') }).check();
      await editor.locator('ins').getByText(mended).waitFor();
      expect(await editor.locator('ins').count()).toBe(1);
      await editor.getByRole('link', { name: /^II\.2\.5 / }).click();
      await editor.getByText(say('review:change.none'), { exact: true }).waitFor();
      await editor.getByRole('button', { name: say('review:accept.button'), exact: true }).click();
      await editor
        .getByRole('dialog')
        .getByRole('button', { name: say('review:accept.button'), exact: true })
        .click();
      await editor.getByText(say('review:acted.accepted', { unit: unit().unitName }), { exact: true }).waitFor();
    });

    it('finds the report in the board and its words, markup and all, in the consolidation', async () => {
      await editor.goto(at(`${campaign()}/participants?state=in&q=${encodeURIComponent(unit().unitName)}`));
      await rowsOf(editor, unit().unitName).getByText(say('ui:state.accepted'), { exact: true }).waitFor();
      await untilConsolidated(new Behind(given().portal.url, editor.request), given().places.campaign, section, mended);
      await editor.goto(at(`${campaign()}/consolidation/sections/${section}?view=units`));
      await editor.getByRole('textbox', { name: say('consolidation:filter'), exact: true }).fill(unit().unitName);
      const words = editor
        .locator('main li')
        .filter({ has: editor.getByRole('link', { name: unit().unitName, exact: true }) });
      await words.getByText(mended).waitFor();
      await words.getByText(markup).waitFor();
      expect(await editor.locator('main img').count()).toBe(0);
    });

    it('freezes the next draft, whose three papers are made while the page tells how far', async () => {
      await editor.goto(at(`${campaign()}/consolidation`));
      await editor.getByRole('button', { name: say('consolidation:freeze', { number: 2 }), exact: true }).click();
      await editor
        .getByRole('dialog')
        .getByRole('button', { name: say('consolidation:freezeNow'), exact: true })
        .click();
      await editor.getByRole('heading', { level: 1, name: secondDraft, exact: true }).waitFor();
      const making = await PapersInMaking.notBegun(editor, new URL(editor.url()).pathname.split('/').at(-1)!);
      await editor.getByRole('link', { name: say('consolidation:toDocuments'), exact: true }).click();
      await editor.getByText(say('documents:notBegun'), { exact: true }).waitFor();
      making.begin();
      await editor.getByText(say('documents:underWay'), { exact: true }).waitFor();
      await making.show();
      const papers = editor.getByRole('table', { name: papersOfSecond, exact: true });
      for (const kind of kinds) {
        const paper = papers
          .getByRole('row')
          .filter({ has: editor.getByRole('link', { name: say(kind), exact: true }) });
        await paper.getByText(say('documents:state.ready'), { exact: true }).waitFor({ timeout: 120_000 });
      }
    });

    it('looks at the paper as it prints, and the register knows the file that was saved', async () => {
      const papers = editor.getByRole('table', { name: papersOfSecond, exact: true });
      await papers.getByRole('link', { name: say(kinds[1]), exact: true }).click();
      await editor
        .getByRole('group', { name: saying('documents:preview.page', { page: 1 }) })
        .getByText('DỰ THẢO LẦN 2')
        .first()
        .waitFor();
      await editor.getByRole('button', { name: say('documents:preview.after'), exact: true }).click();
      await editor.getByRole('group', { name: saying('documents:preview.page', { page: 2 }) }).waitFor();
      const [download] = await Promise.all([
        editor.waitForEvent('download'),
        editor.getByRole('link', { name: `DOCX, ${say('documents:edition.draft')}`, exact: true }).click(),
      ]);
      const bytes = readFileSync(await download.path());
      const anybody = await given().portal.visit(null);
      await anybody.goto(at('/verify'));
      await chooseFile(anybody, say('verify:chooseFile'), { name: download.suggestedFilename(), bytes });
      await anybody.getByText(say('verify:draftFound'), { exact: true }).waitFor();
      await anybody.getByText(say('verify:notIssued'), { exact: true }).waitFor();
      const changed = Buffer.concat([bytes, Buffer.from([0])]);
      await chooseFile(anybody, say('verify:chooseFile'), { name: download.suggestedFilename(), bytes: changed });
      await anybody.getByText(say('verify:notRegistered'), { exact: true }).waitFor();
      await anybody.context().close();
    });
  });
}
