import type { DomainError, ErrorKind } from '../errors/domain-error';

export const statusOf: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  'precondition-required': 428,
  fault: 500,
  unavailable: 503,
};

/** An error as RFC 9457 problem+json: `title` in Vietnamese, `titleEn` in English, and the details. */
export function problemOf(error: DomainError, requestId: string): object {
  const { code, says, details, kind } = error;
  return {
    type: `/problems/${code}`,
    code,
    status: statusOf[kind],
    title: says.vi,
    titleEn: says.en,
    requestId,
    ...details,
  };
}
