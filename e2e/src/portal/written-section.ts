import type { Block, Run } from '@common/contracts/document-ast';
import type { Page } from 'playwright-core';
import { untilSaved, writingField } from './acts';
import { Behind } from './behind';

type Saved = Readonly<{ sectionId: string; version: number; blocks: Block[] }>;

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
export const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, runs: [{ text }] });

/** One section of a report: what the service holds of it, and the page on which it is written. */
export class WrittenSection {
  readonly behind: Behind;

  constructor(
    private readonly url: string,
    readonly page: Page,
    private readonly reportId: string,
    private readonly sectionId: string,
  ) {
    this.behind = new Behind(url, page.request);
  }

  /** The same section on another page. */
  on(page: Page): WrittenSection {
    return new WrittenSection(this.url, page, this.reportId, this.sectionId);
  }

  async saved(): Promise<Saved | undefined> {
    const { sections } = await this.behind.get<{ sections: Saved[] }>(`intake/v1/reports/${this.reportId}`);
    return sections.find(({ sectionId }) => sectionId === this.sectionId);
  }

  /** Each paragraph, item or title as text. */
  async lines(): Promise<string[]> {
    return ((await this.saved())?.blocks ?? []).map((block) => ('runs' in block ? textOf(block.runs) : block.type));
  }

  /** Opens the page on a section that holds exactly `blocks`. */
  async begin(blocks: Block[]): Promise<void> {
    const version = (await this.saved())?.version ?? 0;
    const path = `intake/v1/reports/${this.reportId}/sections/${this.sectionId}`;
    await this.behind.put(path, { version, blocks, notes: [] });
    await this.open();
  }

  async open(): Promise<void> {
    await this.page.goto(`${this.url}/reports/${this.reportId}/sections/${this.sectionId}`);
    await writingField(this.page).waitFor();
  }

  /** Sets the caret `after` that text in the editor. */
  async caretAfter(text: string): Promise<void> {
    await writingField(this.page).evaluate((field, wanted) => {
      const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        (field as HTMLElement).focus();
        getSelection()!.collapse(node, at + wanted.length);
        return;
      }
      throw new Error(`"${wanted}" is not in the editor`);
    }, text);
    // The editor learns of its caret by an event of its own turn.
    await this.page.evaluate(() => new Promise((resume) => requestAnimationFrame(() => setTimeout(resume))));
  }

  /** Saves what was typed; a save of before is not taken for it. */
  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    await untilSaved(this.page);
  }
}
