import headline from './vi/headline.json';
import shell from './vi/shell.json';
import ui from './vi/ui.json';
import work from './vi/work.json';

/** The Vietnamese words of the frame and of the first page. */
export const viFirst = {
  headline,
  shell,
  ui,
  work,
};
