import board from './en/board.json';
import consolidation from './en/consolidation.json';
import desk from './en/desk.json';
import developers from './en/developers.json';
import documents from './en/documents.json';
import editor from './en/editor.json';
import headline from './en/headline.json';
import mails from './en/mails.json';
import review from './en/review.json';
import shell from './en/shell.json';
import timeline from './en/timeline.json';
import ui from './en/ui.json';
import verify from './en/verify.json';
import work from './en/work.json';

/** Every word a person reads in English; `locale.spec.ts` compares it with the Vietnamese. */
export const en = {
  board,
  consolidation,
  desk,
  developers,
  documents,
  editor,
  headline,
  mails,
  review,
  shell,
  timeline,
  ui,
  verify,
  work,
};
