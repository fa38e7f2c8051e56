import type { Bilingual } from '@common/errors/domain-error';

/** 0: fine; 1: something was found that needs a person; 2: the command could not do its work. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to tell: `json` for machines with `--json`, `lines` for people. */
export type Outcome = Readonly<{ code: ExitCode; json: unknown; lines: string[] }>;

/** Prints what a command found, and keeps its exit code. */
export type Show = (outcome: Promise<Outcome> | Outcome) => Promise<void>;

/** The command could not run; the message says what to do. */
export class CannotRun extends Error {
  constructor(readonly says: Bilingual) {
    super(`${says.vi}\n${says.en}`);
  }
}
