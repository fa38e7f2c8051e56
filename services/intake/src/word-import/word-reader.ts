import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Outline } from '@common/contracts/outline';
import { WordImporter } from './worker/word-importer';
import type { WordReading } from './word-reading';
import { WordImportSettings } from './word-import-settings';

/** Reads Word files in child processes that may neither write files nor start processes. */
@Injectable()
export class WordReader implements OnApplicationShutdown {
  private readonly importer: WordImporter;

  constructor({ script }: WordImportSettings) {
    this.importer = new WordImporter(script ? { script } : {});
  }

  read(bytes: Uint8Array, outline: Outline): Promise<WordReading> {
    return this.importer.import(bytes, outline);
  }

  onApplicationShutdown(): void {
    this.importer.close();
  }
}
