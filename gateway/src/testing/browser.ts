type Cookie = Readonly<{ path: string; pair: string }>;
type Jar = Map<string, Cookie>;

/** A browser as far as the front door cares: keeps cookies per host, port and path, follows redirects. */
export class Browser {
  private readonly jars = new Map<string, Jar>();
  address = '';

  get cookies(): string {
    return [...this.jars.values()].flatMap((jar) => [...jar.values()].map(({ pair }) => pair)).join('; ');
  }

  async open(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin, pathname } = new URL(url);
    const jar: Jar = this.jars.get(origin) ?? new Map<string, Cookie>();
    this.jars.set(origin, jar);
    const sent = [...jar.values()].filter(({ path }) => pathname.startsWith(path));
    const cookie = sent.map(({ pair }) => pair).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) keep(jar, line);
    this.address = url;
    const location = answer.headers.get('location');
    return location ? this.open(new URL(location, url).href) : answer;
  }

  /** Signs in at the embedded issuer with one click on a sample account. */
  async signIn(frontDoor: string, account: string): Promise<Response> {
    await this.open(`${frontDoor}/sign-in`);
    return this.open(this.address, { method: 'POST', body: new URLSearchParams({ account }) });
  }
}

function keep(jar: Jar, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const path = attributes.map((text) => /^\s*path=(.+)$/i.exec(text)?.[1]).find(Boolean) ?? '/';
  const gone = attributes.some((attribute) => /max-age=0|expires=thu, 01 jan 1970/i.test(attribute));
  const key = `${pair.split('=')[0]} ${path}`;
  if (gone) jar.delete(key);
  else jar.set(key, { path, pair });
}
