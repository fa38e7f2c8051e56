import board from './en/board.json';
import consolidation from './en/consolidation.json';
import desk from './en/desk.json';
import developers from './en/developers.json';
import documents from './en/documents.json';
import editor from './en/editor.json';
import mails from './en/mails.json';
import review from './en/review.json';
import timeline from './en/timeline.json';
import verify from './en/verify.json';

/** The English words of every other page; fetched with the first of them. */
export const enRest = {
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
