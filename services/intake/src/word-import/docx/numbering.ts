import type { Attributes, XmlListener } from '../guard/xml-reader';
import { withoutPrivateUse } from './symbols';

export type ListLevel = {
  start: number;
  format: string;
  text: string;
  font: string;
  style: string | null;
  /** The level whose step restarts this one; 0 means never, null the level above. */
  restart: number | null;
  legal: boolean;
};
export type AbstractList = { levels: Map<number, ListLevel>; styleLink: string | null; style: string | null };
export type ListInstance = { abstractId: string; starts: Map<number, number>; levels: Map<number, ListLevel> };

/** The lists a file defines (numbering.xml). */
export class Numbering implements XmlListener {
  readonly abstracts = new Map<string, AbstractList>();
  readonly instances = new Map<string, ListInstance>();
  private abstract: AbstractList | null = null;
  private instance: ListInstance | null = null;
  private level: ListLevel | null = null;
  private overridden = 0;

  /** The definition of one level of a list, with the overrides of the instance. */
  levelOf(numId: string, level: number): ListLevel | null {
    const instance = this.instances.get(numId);
    if (instance === undefined) return null;
    return instance.levels.get(level) ?? this.abstractOf(instance)?.levels.get(level) ?? null;
  }

  /** The level that a paragraph style is bound to in a list. */
  levelOfStyle(numId: string, style: string): number | null {
    const instance = this.instances.get(numId);
    const levels = instance && this.abstractOf(instance)?.levels;
    for (const [place, level] of levels ?? []) if (level.style === style) return place;
    return null;
  }

  private abstractOf({ abstractId }: ListInstance): AbstractList | undefined {
    const own = this.abstracts.get(abstractId);
    if (own === undefined || own.styleLink === null) return own;
    return [...this.abstracts.values()].find(({ style }) => style === own.styleLink) ?? own;
  }

  open(name: string, attributes: Attributes): void {
    const value = attributes.get('w:val') ?? '';
    switch (name) {
      case 'w:abstractNum':
        this.abstract = { levels: new Map(), styleLink: null, style: null };
        this.abstracts.set(attributes.get('w:abstractNumId') ?? '', this.abstract);
        break;
      case 'w:numStyleLink':
        if (this.abstract) this.abstract.styleLink = value;
        break;
      case 'w:styleLink':
        if (this.abstract) this.abstract.style = value;
        break;
      case 'w:num':
        this.instance = { abstractId: '', starts: new Map(), levels: new Map() };
        this.instances.set(attributes.get('w:numId') ?? '', this.instance);
        break;
      case 'w:abstractNumId':
        if (this.instance) this.instance.abstractId = value;
        break;
      case 'w:lvlOverride':
        this.overridden = Number(attributes.get('w:ilvl') ?? 0);
        break;
      case 'w:startOverride':
        this.instance?.starts.set(this.overridden, Number(value));
        break;
      case 'w:lvl':
        this.level = { start: 1, format: 'decimal', text: '', font: '', style: null, restart: null, legal: false };
        (this.instance ?? this.abstract)?.levels.set(Number(attributes.get('w:ilvl') ?? 0), this.level);
        break;
      default:
        if (this.level) setLevel(this.level, name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'w:abstractNum') this.abstract = null;
    else if (name === 'w:num') this.instance = null;
    else if (name === 'w:lvl') this.level = null;
  }

  text(): void {}
}

function setLevel(level: ListLevel, name: string, attributes: Attributes): void {
  const value = attributes.get('w:val') ?? '';
  if (name === 'w:start') level.start = Number(value);
  else if (name === 'w:numFmt') level.format = value;
  else if (name === 'w:lvlText') level.text = value;
  else if (name === 'w:lvlRestart') level.restart = Number(value);
  else if (name === 'w:pStyle') level.style = value;
  else if (name === 'w:isLgl') level.legal = value !== '0' && value !== 'false';
  else if (name === 'w:rFonts') level.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? '';
}

/** The sign of a bullet level: fonts' private characters resolved, "o" of Courier New and the like as "•". */
export function bulletSign({ text, font }: ListLevel): string {
  const sign = withoutPrivateUse(text, font || 'Symbol').trim();
  if (sign === 'o' || sign === '·' || sign === '●' || sign === '□') return '•';
  return /^[\u2010-\u2015\u2212]$/.test(sign) ? '-' : sign || '•';
}
