import board from './vi/board.json' with { type: 'json' };
import consolidation from './vi/consolidation.json' with { type: 'json' };
import desk from './vi/desk.json' with { type: 'json' };
import developers from './vi/developers.json' with { type: 'json' };
import documents from './vi/documents.json' with { type: 'json' };
import editor from './vi/editor.json' with { type: 'json' };
import mails from './vi/mails.json' with { type: 'json' };
import review from './vi/review.json' with { type: 'json' };
import timeline from './vi/timeline.json' with { type: 'json' };
import verify from './vi/verify.json' with { type: 'json' };

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
