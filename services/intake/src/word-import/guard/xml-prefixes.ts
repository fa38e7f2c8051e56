import type { Attributes } from './xml-attributes';

const usualPrefixes: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/markup-compatibility\/2006$/, 'mc'],
];

/** Namespaces under the prefixes everyone uses; nearly all files use them already and cost nothing here. */
export class Prefixes {
  private readonly renamed = new Map<string, string>();

  learn(attributes: Attributes): void {
    if (!attributes.mention('xmlns')) return;
    for (const [key, uri] of attributes.entries()) {
      if (!key.startsWith('xmlns')) continue;
      const declared = key === 'xmlns' ? '' : key.slice(6);
      const usual = usualPrefixes.find(([pattern]) => pattern.test(uri))?.[1];
      if (usual !== undefined && usual !== declared) this.renamed.set(declared, usual);
    }
    if (this.renamed.size > 0) attributes.usual = (name) => (name.includes(':') ? this.usual(name) : name);
  }

  usual(name: string): string {
    if (this.renamed.size === 0) return name;
    const colon = name.indexOf(':');
    const prefix = this.renamed.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  }
}
