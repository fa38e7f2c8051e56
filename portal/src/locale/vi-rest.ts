import board from './vi/board.json';
import consolidation from './vi/consolidation.json';
import desk from './vi/desk.json';
import developers from './vi/developers.json';
import documents from './vi/documents.json';
import editor from './vi/editor.json';
import mails from './vi/mails.json';
import review from './vi/review.json';
import timeline from './vi/timeline.json';
import verify from './vi/verify.json';

/** The Vietnamese words of every other page; fetched with the first of them. */
export const viRest = {
  board,
  consolidation,
  desk,
  developers,
  documents,
  editor,
  mails,
  review,
  timeline,
  verify,
};
