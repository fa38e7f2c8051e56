import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/**/*.md', { cwd: root })];

/** Files that a page links to or shows, of those that should lie in the repository. */
function wanted(text: string): string[] {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g), ...text.matchAll(/(?:src|href)="([^"]+)"/g)];
  return links.map(([, to]) => to!.split('#')[0]!).filter((to) => to !== '' && !/^[a-z]+:/.test(to));
}

const missing = (page: string, text: string) =>
  wanted(text)
    .filter((to) => !existsSync(join(root, dirname(page), to)))
    .map((to) => `${page}: ${to}`);

describe('the documents', () => {
  it('link to files that are there, and show pictures that are there', () => {
    expect(pages.flatMap((page) => missing(page, read(page)))).toEqual([]);
    expect(wanted(read('README.md')).length).toBeGreaterThan(5);
  });

  it('would be caught if they did not', () => {
    const text = '[a](docs/no.md) <img src="no.png" /> [b](https://example.vn/x) [c](#here) [d](README.md#there)';
    expect(missing('README.md', text)).toEqual(['README.md: docs/no.md', 'README.md: no.png']);
  });

  it('tell who hears which event, as the consumers do', () => {
    const hears = (file: string) =>
      [...read(file).matchAll(/@EventPattern<string>\('([^']+)'\)/g)].map(([, event]) => [event!, file.split('/')[1]!]);
    const heard = globSync('services/*/src/**/*.consumer.ts', { cwd: root }).flatMap(hears);
    const types = globSync('libs/common/src/contracts/*.ts', { cwd: root }).flatMap((file) => [
      ...read(file).matchAll(/'((?:intake|consolidation|document|notification)\.[a-z.]+\.v\d)'/g),
    ]);
    const hearers = (event: string) =>
      [...new Set(heard.filter(([name]) => name === event).map(([, by]) => by!))].sort();
    const real = [...new Set(types.map(([, event]) => event!))].sort().map((event) => [event, hearers(event)]);
    const rows = [...read('docs/architecture.md').matchAll(/^\| `([a-z.]+\.v\d)`[^|]*\|[^|]*\|([^|]*)\|$/gm)];
    const told = rows.map(([, event, by]) => [event!, by!.trim() === 'nobody' ? [] : by!.trim().split(', ').sort()]);
    expect(heard.length).toBeGreaterThan(15);
    expect(told.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual(real);
  });
});
