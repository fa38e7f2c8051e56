/** Tells how far the play is: a line for each phase, a bar for the long ones. */
export class Progress {
  private begun = 0;
  private title = '';
  private told = 0;

  constructor(private readonly out: NodeJS.WritableStream & { isTTY?: boolean }) {}

  /** Runs a phase and tells its name, its time, and what it answers as a remark. */
  async phase(title: string, work: () => Promise<string | void>): Promise<void> {
    this.begun = performance.now();
    this.title = title;
    this.told = 0;
    if (this.out.isTTY) this.out.write(`… ${title}`);
    const remark = await work();
    const seconds = ((performance.now() - this.begun) / 1000).toFixed(1);
    this.line(`✔ ${title}${remark ? `: ${remark}` : ''} (${seconds} s)`);
  }

  /** A bar for the running phase; off a terminal a line at each tenth. */
  bar(done: number, of: number, remark = ''): void {
    if (this.out.isTTY) {
      const filled = Math.round((done / of) * 24);
      this.out.write(`\r\u001b[K… ${this.title} [${'█'.repeat(filled)}${'·'.repeat(24 - filled)}] ${remark}`);
      return;
    }
    const tenth = Math.floor((done / of) * 10);
    if (tenth > this.told && tenth < 10) this.out.write(`  ${tenth * 10} %  ${remark}\n`);
    this.told = Math.max(this.told, tenth);
  }

  line(text: string): void {
    this.out.write(this.out.isTTY ? `\r\u001b[K${text}\n` : `${text}\n`);
  }
}
