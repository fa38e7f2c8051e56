import type { Bilingual } from '@common/errors/domain-error';

/** The stack cannot start; the message says what to do now. */
export class LaunchError extends Error {
  constructor(readonly says: Bilingual) {
    super(`${says.vi}\n${says.en}`);
    this.name = 'LaunchError';
  }
}
