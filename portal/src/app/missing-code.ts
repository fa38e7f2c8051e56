/** A part of the portal's own code did not come: no server, or a newer portal has taken its place. */
export class MissingCode extends Error {
  constructor(cause: unknown) {
    super('A part of the page did not come.', { cause });
  }
}

/** As browsers and the bundler say it, each in its own words. */
const said = /dynamically imported module|Importing a module script failed|Unable to preload/;

export function isMissingCode(error: unknown): boolean {
  return error instanceof MissingCode || (error instanceof Error && said.test(error.message));
}
