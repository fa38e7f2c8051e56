/** Becomes the HTTP status at the edge: 404, 422, 409, 428, 403, 401, 400, 413, 415, 503, 500. */
export type ErrorKind =
  | 'not-found'
  | 'invalid'
  | 'conflict'
  | 'precondition-required'
  | 'forbidden'
  | 'unauthenticated'
  | 'malformed'
  | 'too-large'
  | 'unsupported'
  | 'unavailable'
  | 'fault';

/** What went wrong and what to do now, in the two languages of the system. */
export type Bilingual = Readonly<{ vi: string; en: string }>;

/** A rule of the domain was broken. `code` is stable and becomes the problem type; `details` become its members. */
export abstract class DomainError extends Error {
  abstract readonly kind: ErrorKind;
  abstract readonly code: string;

  constructor(
    readonly says: Bilingual,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(says.en);
    this.name = new.target.name;
  }
}
