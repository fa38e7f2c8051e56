export type Answer = Readonly<{
  status: number;
  body: Record<string, unknown> & { items?: Record<string, unknown>[] };
}>;

export type HttpClient = Readonly<{
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  /** A multipart form, as a browser sends files. */
  upload(path: string, form: FormData): Promise<Answer>;
  token: string | null;
}>;

/** Calls a service as one caller. */
export function httpClient(url: string, token: string | null): HttpClient {
  const call = async (method: string, path: string, body?: string | FormData, headers: Record<string, string> = {}) => {
    const authorization: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    const answer = await fetch(`${url}${path}`, { method, body, headers: { ...authorization, ...headers } });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) };
  };
  const json = (body: unknown) => JSON.stringify(body ?? {});
  const type = { 'content-type': 'application/json' };
  return {
    get: (path) => call('GET', path),
    post: (path, body, headers = {}) => call('POST', path, json(body), { ...type, ...headers }),
    put: (path, body) => call('PUT', path, json(body), type),
    delete: (path) => call('DELETE', path),
    upload: (path, form) => call('POST', path, form),
    token,
  };
}
