import { type DynamicModule, Module } from '@nestjs/common';
import { WordImportSettings } from './word-import-settings';
import { WordReader } from './word-reader';

/** One reader, with its few child processes, for every feature that is handed Word files. */
@Module({})
export class WordImportModule {
  static with(settings: WordImportSettings): DynamicModule {
    return {
      module: WordImportModule,
      global: true,
      providers: [WordReader, { provide: WordImportSettings, useValue: settings }],
      exports: [WordReader],
    };
  }
}
