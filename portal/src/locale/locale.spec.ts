import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const source = join(import.meta.dirname, '..');
const files = (ending: string) =>
  readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

type Words = { [key: string]: string | Words };

function texts(words: Words, path: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}.${key}`, value] as [string, string]] : texts(value, `${path}.${key}`),
  );
}

function language(name: string): Map<string, string> {
  const folder = join(source, 'locale', name);
  return new Map(
    readdirSync(folder).flatMap((file) => texts(JSON.parse(readFileSync(join(folder, file), 'utf8')), file)),
  );
}

/** English counts one and many apart; Vietnamese has one form. */
const withoutPlural = (key: string) => key.replace(/_(one|other)$/, '');
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe('the words of both languages', () => {
  const vi = language('vi');
  const en = language('en');

  it('are there for the same things', () => {
    expect([...new Set([...en.keys()].map(withoutPlural))].sort()).toEqual([...vi.keys()].sort());
  });

  it('are never empty', () => {
    expect([...vi, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  it('name the same values', () => {
    const different = [...en].filter(([key, text]) => {
      const ours = vi.get(withoutPlural(key)) ?? '';
      return !key.endsWith('_one') && placeholders(text).join() !== placeholders(ours).join();
    });
    expect(different.map(([key]) => key)).toEqual([]);
  });
});

const readAloud = new Set([
  'aria-label',
  'aria-description',
  'title',
  'placeholder',
  'alt',
  'label',
  'hint',
  'caption',
]);
const word = /\p{L}{2,}/u;

/** Words that stand in the code itself: between tags, or in an attribute that people read or hear. */
function wordsIn(file: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node) && word.test(node.text)) found.push(`${file}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && readAloud.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer) && word.test(node.initializer.text)) {
        found.push(`${file}: ${node.initializer.text}`);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

describe('components', () => {
  it('hold no words of their own', () => {
    const found = files('.tsx').flatMap((file) => wordsIn(file, readFileSync(join(source, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('would be caught if they did', () => {
    expect(wordsIn('planted.tsx', 'const a = <p title="Xem">Gửi báo cáo</p>;')).toHaveLength(2);
  });
});
