import board from './vi/board.json';
import consolidation from './vi/consolidation.json';
import desk from './vi/desk.json';
import developers from './vi/developers.json';
import documents from './vi/documents.json';
import editor from './vi/editor.json';
import headline from './vi/headline.json';
import mails from './vi/mails.json';
import review from './vi/review.json';
import shell from './vi/shell.json';
import timeline from './vi/timeline.json';
import ui from './vi/ui.json';
import verify from './vi/verify.json';
import work from './vi/work.json';

/** Every word a person reads in Vietnamese, a file for each subject. */
export const vi = {
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
