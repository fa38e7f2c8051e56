import headline from './en/headline.json' with { type: 'json' };
import shell from './en/shell.json' with { type: 'json' };
import ui from './en/ui.json' with { type: 'json' };
import work from './en/work.json' with { type: 'json' };

/** The English words of the frame and of the first page. */
export const enFirst = {
  headline,
  shell,
  ui,
  work,
};
