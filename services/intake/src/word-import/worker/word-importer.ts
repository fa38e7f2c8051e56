import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Outline } from '@common/contracts/outline';
import { DomainError } from '@common/errors/domain-error';
import type { WordReading } from '../word-reading';
import { ImportChild } from './import-child';

/** Times in milliseconds. */
export type WordImporterSettings = Readonly<{
  /** The built `word-import-process.js`; by default the one beside the running bundle. */
  script: string;
  children: number;
  timeLimit: number;
  /** A child that has had nothing to do for so long is ended, to give its memory back. */
  idleLimit: number;
  /** Files that may wait; more are told to come back. */
  queue: number;
}>;

const usual: WordImporterSettings = {
  script: builtScript(),
  children: 2,
  timeLimit: 20_000,
  idleLimit: 60_000,
  queue: 50,
};

/** Beside the bundle that runs, or above it where the bundler has put this file into a shared chunk. */
function builtScript(): string {
  const beside = fileURLToPath(new URL('./word-import-process.js', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../word-import-process.js', import.meta.url));
}

export class ImportBusy extends DomainError {
  readonly kind = 'unavailable';
  readonly code = 'import-busy';

  constructor() {
    super({
      vi: 'Hệ thống đang đọc quá nhiều tệp cùng lúc. Tệp chưa được nhận; vui lòng tải lên lại sau ít phút.',
      en: 'Too many files are being read at once. The file was not taken; please upload it again in a few minutes.',
    });
  }
}

/** Reads untrusted Word files in child processes: at most `children` at a time, the others wait their turn. */
export class WordImporter {
  private readonly settings: WordImporterSettings;
  private children: ImportChild[] = [];
  private readonly waiting: (() => void)[] = [];
  private active = 0;
  private idle: NodeJS.Timeout | null = null;

  constructor(settings: Partial<WordImporterSettings> = {}) {
    this.settings = { ...usual, ...settings };
  }

  /** @throws FileRefusal saying why a file is not read; ImportBusy when too many wait */
  async import(bytes: Uint8Array, outline: Outline): Promise<WordReading> {
    await this.turn();
    try {
      return await this.freeChild().read(bytes, outline, this.settings.timeLimit);
    } finally {
      this.passTurn();
      this.restWhenIdle();
    }
  }

  close(): void {
    if (this.idle) clearTimeout(this.idle);
    for (const child of this.children) child.kill(new ImportBusy());
    this.children = [];
  }

  private async turn(): Promise<void> {
    if (this.active >= this.settings.children) {
      if (this.waiting.length >= this.settings.queue) throw new ImportBusy();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    } else this.active++;
  }

  /** The next in line takes over the place; without one it is free again. */
  private passTurn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.active--;
  }

  private freeChild(): ImportChild {
    this.children = this.children.filter(({ alive }) => alive);
    const free = this.children.find(({ busy }) => !busy);
    if (free) return free;
    const child = new ImportChild(this.settings.script);
    this.children.push(child);
    return child;
  }

  private restWhenIdle(): void {
    if (this.idle) clearTimeout(this.idle);
    this.idle = setTimeout(() => this.active === 0 && this.close(), this.settings.idleLimit);
    this.idle.unref();
  }
}
