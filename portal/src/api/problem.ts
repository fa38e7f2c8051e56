/** A fault as the API tells it (RFC 9457), or one of the way to it. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly title: { vi: string; en: string } | null,
    readonly requestId: string | null,
    /** What else the answer says: the issues of an input, both texts of a conflict. */
    readonly details: Record<string, unknown>,
  ) {
    super(title?.en ?? code);
  }

  /** The server could not be reached, so nothing is known of what it did. */
  get isNetwork(): boolean {
    return this.status === 0;
  }
}

export function networkProblem(): Problem {
  return new Problem(0, 'network', null, null, {});
}

export function problemFrom(status: number, body: unknown): Problem {
  const { title, titleEn, code, requestId, ...details } = (body ?? {}) as Record<string, unknown>;
  const says = typeof title === 'string' ? { vi: title, en: typeof titleEn === 'string' ? titleEn : title } : null;
  return new Problem(status, String(code ?? status), says, typeof requestId === 'string' ? requestId : null, details);
}
