import headline from './vi/headline.json' with { type: 'json' };
import shell from './vi/shell.json' with { type: 'json' };
import ui from './vi/ui.json' with { type: 'json' };
import work from './vi/work.json' with { type: 'json' };

/** The Vietnamese words of the frame and of the first page. */
export const viFirst = {
  headline,
  shell,
  ui,
  work,
};
