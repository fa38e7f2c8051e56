import board from './en/board.json' with { type: 'json' };
import consolidation from './en/consolidation.json' with { type: 'json' };
import desk from './en/desk.json' with { type: 'json' };
import developers from './en/developers.json' with { type: 'json' };
import documents from './en/documents.json' with { type: 'json' };
import editor from './en/editor.json' with { type: 'json' };
import mails from './en/mails.json' with { type: 'json' };
import review from './en/review.json' with { type: 'json' };
import timeline from './en/timeline.json' with { type: 'json' };
import verify from './en/verify.json' with { type: 'json' };

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
