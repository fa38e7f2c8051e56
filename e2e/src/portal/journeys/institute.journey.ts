import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { chooseFile, factOf, untilFact } from '../acts';
import type { Portal } from '../portal';
import type { Places } from '../screens';
import { settled, shown } from '../settled';
import { units } from '../units';
import { say } from '../words';

type Given = () => Readonly<{ portal: Portal; places: Places }>;

const draft = say('documents:draft', { number: 2 });
const signer = 'Đỗ Xuân Tuyên';

/** The institute, which consolidates with the drafting team: the paper of the second draft gets its number. */
export function instituteJourney(given: Given): void {
  describe('the institute', () => {
    let institute: Page;
    let address: string;
    const issue = (page: Page) => page.getByRole('button', { name: say('documents:issue'), exact: true });

    const numberOf = (page: Page) => factOf(page, say('documents:numberAndSymbol')).getByText(/^\d+\/TTr-BYT$/);

    beforeAll(async () => {
      institute = await given().portal.visit('institute');
    });
    afterAll(() => institute.context().close());

    it('finds on the first page which papers have no number yet', async () => {
      await institute.getByText(say('work:papers.open', { count: 3, number: 2 }), { exact: true }).waitFor();
      await institute.getByRole('link', { name: say('work:papers.button'), exact: true }).click();
      const papers = institute.getByRole('table', { name: say('documents:papersOf', { draft }), exact: true });
      await papers.getByRole('link', { name: say('documents:kind.to-trinh-chinh-phu'), exact: true }).click();
      await issue(institute).waitFor();
      address = institute.url();
    });

    it('issues one with the next number of the register, not without a signer, and not twice', async () => {
      await issue(institute).click();
      const dialog = institute.getByRole('dialog');
      const next = dialog.getByRole('button', { name: say('documents:issueNext'), exact: true });
      const field = dialog.getByRole('textbox', { name: say('documents:issueSigner'), exact: true });
      expect(await next.isDisabled()).toBe(true);
      await field.fill('abc');
      await field.blur();
      await dialog.getByText(say('documents:issueSignerFault'), { exact: true }).waitFor();
      expect(await next.isDisabled()).toBe(true);
      await field.fill(signer);
      await next.click();
      await dialog.getByText(say('documents:issueForGood'), { exact: true }).waitFor();
      await dialog.getByText(say('documents:issueNextNumber', { symbol: 'TTr-BYT' }), { exact: true }).waitFor();
      await untilFact(dialog, say('documents:signer'), signer);
      await dialog.getByRole('button', { name: say('documents:issueNow'), exact: true }).click();
      await institute.getByText(say('documents:state.issued'), { exact: true }).waitFor({ timeout: 120_000 });
      await numberOf(institute).waitFor();
      await untilFact(institute, say('documents:signer'), signer);
      await issue(institute).waitFor({ state: 'detached' });
    });

    it('and the register knows the issued file by its number', async () => {
      const number = await numberOf(institute).innerText();
      const [download] = await Promise.all([
        institute.waitForEvent('download'),
        institute.getByRole('link', { name: `PDF, ${say('documents:edition.issued')}`, exact: true }).click(),
      ]);
      const anybody = await given().portal.visit(null);
      await anybody.goto(`${given().portal.url}/verify`);
      const file = { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
      await chooseFile(anybody, say('verify:chooseFile'), file);
      await anybody.getByText(say('verify:registered'), { exact: true }).waitFor();
      await untilFact(anybody, say('verify:number'), number);
      await anybody.context().close();
    });

    it('a leader reads the paper and cannot issue; a clerk of a unit is told that it is not for them', async () => {
      const leader = await given().portal.visit('leader');
      await leader.goto(address.replace(/[^/]+$/, given().places.document));
      await settled(leader);
      expect(await issue(leader).count()).toBe(0);
      const clerk = await given().portal.visit(`clerk.${units.sender}`);
      await clerk.goto(address);
      await clerk.getByRole('heading', { level: 1, name: say('shell:notForYou'), exact: true }).waitFor();
      await shown(clerk);
      expect(await clerk.locator('main a[download]').count()).toBe(0);
      await Promise.all([leader, clerk].map((page) => page.context().close()));
    });
  });
}
