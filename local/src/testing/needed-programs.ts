import { LaunchError } from '../servers/launch-error';

type Find = (say: (line: string) => void) => string;

/** Finds or installs what no npm package brings, before anything starts; one error names all that is missing. */
export function findNeededPrograms(finds: readonly Find[], say: (line: string) => void): void {
  const missing = finds.flatMap((find) => {
    try {
      find(say);
      return [];
    } catch (error) {
      if (!(error instanceof LaunchError)) throw error;
      return [error.says];
    }
  });
  if (missing.length === 0) return;
  throw new LaunchError({
    vi: missing.map(({ vi }) => vi).join('\n'),
    en: missing.map(({ en }) => en).join('\n'),
  });
}
