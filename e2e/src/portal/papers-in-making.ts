import type { Page, Route } from 'playwright-core';

const renderings = /\/api\/document\/v1\/renderings\?/;
const documents = /\/api\/document\/v1\/documents\?/;

/**
 * Holds back what a page learns of a draft's papers, as if each step took its time: how soon the papers are made is the
 * machine's matter, and a page that comes after it would not tell how far they are. What is shown at last is as it is.
 */
export class PapersInMaking {
  private begun = false;

  private constructor(
    private readonly page: Page,
    private readonly draftId: string,
  ) {}

  /** From now on the page hears that nothing of this draft was begun. */
  static async notBegun(page: Page, draftId: string): Promise<PapersInMaking> {
    const making = new PapersInMaking(page, draftId);
    await page.route(renderings, (route) => (making.begun ? making.allWaiting(route) : making.nothing(route)));
    await page.route(documents, (route) => making.nothing(route));
    return making;
  }

  /** The page hears which papers there will be; none of them is made yet. */
  begin(): void {
    this.begun = true;
  }

  /** The page hears how it is. */
  async show(): Promise<void> {
    await this.page.unrouteAll({ behavior: 'wait' });
  }

  private isOfDraft(route: Route): boolean {
    return new URL(route.request().url()).searchParams.get('draftId') === this.draftId;
  }

  private nothing(route: Route): Promise<void> {
    return this.isOfDraft(route) ? route.fulfill({ json: { items: [] } }) : route.continue();
  }

  private async allWaiting(route: Route): Promise<void> {
    if (!this.isOfDraft(route)) return route.continue();
    const response = await route.fetch();
    const { items } = (await response.json()) as { items: object[] };
    const waiting = items.map((item) => ({ ...item, state: 'waiting', attempts: 0, lastError: null }));
    await route.fulfill({ response, json: { items: waiting } });
  }
}
