import headline from './en/headline.json';
import shell from './en/shell.json';
import ui from './en/ui.json';
import work from './en/work.json';

/** The English words of the frame and of the first page. */
export const enFirst = {
  headline,
  shell,
  ui,
  work,
};
