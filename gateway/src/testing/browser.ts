/** A browser as far as the front door cares: keeps cookies per host and port, follows redirects, names its origin. */
export class Browser {
  private readonly jar = new Map<string, Map<string, string>>();
  address = '';

  get cookies(): string {
    return [...this.jar.values()].flatMap((kept) => [...kept.values()]).join('; ');
  }

  async open(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const kept = this.jar.get(origin) ?? new Map<string, string>();
    this.jar.set(origin, kept);
    const cookie = [...kept].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { ...init, redirect: 'manual', headers: { cookie, ...init.headers } });
    for (const line of answer.headers.getSetCookie()) keep(kept, line);
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

function keep(kept: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';');
  const [name = '', ...value] = pair.split('=');
  const gone = attributes.some((attribute) => /max-age=0|expires=thu, 01 jan 1970/i.test(attribute));
  if (gone) kept.delete(name);
  else kept.set(name, value.join('='));
}
