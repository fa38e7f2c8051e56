import { vi } from '../../../portal/src/locale/vi';

type Path<Words> = {
  [Key in keyof Words & string]: Words[Key] extends string ? Key : `${Key}.${Path<Words[Key]>}`;
}[keyof Words & string];
type Namespace = keyof typeof vi;
/** A word of the portal by its file and its place there: `desk:send.do`. */
type WordKey = { [Name in Namespace]: `${Name}:${Path<(typeof vi)[Name]>}` }[Namespace];
type Values = Readonly<Record<string, string | number>>;

function textOf(key: WordKey): string {
  const [namespace, path] = key.split(':') as [Namespace, string];
  const text = path
    .split('.')
    .reduce<unknown>((words, step) => (words as Record<string, unknown>)[step], vi[namespace]);
  return text as string;
}

/** What stands on the screen in Vietnamese; every value that the words tell must be given. */
export function say(key: WordKey, values: Values = {}): string {
  return textOf(key).replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    if (values[name] === undefined) throw new Error(`${key} tells {{${name}}}`);
    return String(values[name]);
  });
}

/** The whole of what `key` says, whatever the values that are not given. */
export function saying(key: WordKey, values: Values = {}): RegExp {
  const parts = textOf(key).split(/\{\{(\w+)\}\}/);
  const patterns = parts.map((part, index) => {
    const told = index % 2 === 0 ? part : values[part];
    return told === undefined ? '.+' : String(told).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  });
  return new RegExp(`^${patterns.join('')}$`);
}

/** What begins with `key`'s words: a sentence that goes on, or one whose last value is not given. */
export function starting(key: WordKey, values: Values = {}): RegExp {
  const { source } = saying(key, values);
  return new RegExp(`^\\s*${source.slice(1, -1)}`);
}
