import type { Bilingual } from '@common/errors/domain-error';

/** Tells the person at the terminal something, in both languages. */
export type Say = (text: Bilingual) => void;

export const sayOnTerminal: Say = ({ vi, en }) => {
  console.log(`${vi}\n  ${en}`);
};
