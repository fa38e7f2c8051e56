import { sampleClient } from '../issuer/sample-client';
import { samplePassword } from '../issuer/people';

/** An answer that is no success, with the problem as the system told it. */
export class ApiFault extends Error {
  constructor(
    readonly status: number,
    readonly problem: Readonly<Record<string, unknown>>,
    what: string,
  ) {
    super(`${what}: ${status} ${String(problem.title ?? '')} ${JSON.stringify(problem).slice(0, 600)}`);
    this.name = 'ApiFault';
  }
}

export type Call = Readonly<{ body?: unknown; idempotencyKey?: string }>;

const TOKEN_KEPT_MS = 8 * 60_000;

/** The system as its users reach it: over HTTP through the front door, signed in as a sample account. */
export class Api {
  private readonly tokens = new Map<string, { token: Promise<string>; until: number }>();

  constructor(
    private readonly frontDoor: string,
    private readonly issuer: string,
  ) {}

  as(account: string): Session {
    return new Session(this.frontDoor, () => this.token(account));
  }

  private token(account: string): Promise<string> {
    const known = this.tokens.get(account);
    if (known && known.until > Date.now()) return known.token;
    const token = this.signIn(account);
    this.tokens.set(account, { token, until: Date.now() + TOKEN_KEPT_MS });
    return token;
  }

  private async signIn(account: string): Promise<string> {
    const form = { grant_type: 'password', client_id: sampleClient, username: account, password: samplePassword };
    const answer = await fetch(`${this.issuer}/token`, { method: 'POST', body: new URLSearchParams(form) });
    if (!answer.ok) throw new ApiFault(answer.status, {}, `sign-in of ${account}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  }
}

/** One person's calls. Paths start with the service: `intake/reports`. */
export class Session {
  constructor(
    private readonly frontDoor: string,
    private readonly token: () => Promise<string>,
  ) {}

  get<T>(path: string): Promise<T> {
    return this.json<T>('GET', path, {});
  }

  post<T>(path: string, body: unknown = {}, idempotencyKey?: string): Promise<T> {
    return this.json<T>('POST', path, { body, idempotencyKey });
  }

  put<T>(path: string, body: unknown): Promise<T> {
    return this.json<T>('PUT', path, { body });
  }

  /** Uploads one file, with the sender's word that it bears no secrecy mark. */
  async upload<T>(path: string, fileName: string, bytes: Uint8Array): Promise<T> {
    const form = new FormData();
    form.set('notSecret', 'true');
    form.set('file', new Blob([new Uint8Array(bytes)]), fileName);
    return (await this.send('POST', path, { body: form })).json() as Promise<T>;
  }

  async download(path: string): Promise<Buffer> {
    return Buffer.from(await (await this.send('GET', path, {})).arrayBuffer());
  }

  /** Every item of a list, page after page. */
  async all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page: { items: T[]; nextCursor: string | null } = await this.get(`${path}${from}`);
      items.push(...page.items);
      cursor = page.nextCursor ?? null;
    }
    return items;
  }

  private async json<T>(method: string, path: string, { body, idempotencyKey }: Call): Promise<T> {
    const headers = {
      ...(method === 'GET' ? {} : { 'content-type': 'application/json' }),
      ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
    };
    const answer = await this.send(method, path, {
      headers,
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }

  private async send(method: string, path: string, init: RequestInit): Promise<Response> {
    const [service = '', ...rest] = path.split('/');
    const headers = { authorization: `Bearer ${await this.token()}`, ...init.headers };
    const url = `${this.frontDoor}/api/${service}/v1/${rest.join('/')}`;
    const answer = await fetch(url, { ...init, method, headers });
    if (answer.ok) return answer;
    const problem = (await answer.json().catch(() => ({}))) as Record<string, unknown>;
    throw new ApiFault(answer.status, problem, `${method} ${path}`);
  }
}
