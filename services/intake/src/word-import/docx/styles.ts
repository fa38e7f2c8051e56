import type { Attributes, XmlListener } from '../guard/xml-reader';

/** Character properties as set at one place; undefined where nothing is said. */
export type CharacterProperties = {
  b?: boolean;
  i?: boolean;
  u?: boolean;
  caps?: boolean;
  vertical?: 'sup' | 'sub' | 'none';
  font?: string;
};

export type Style = {
  id: string;
  basedOn: string | null;
  name: string;
  /** 1-9, from the style's outline level or its name ("heading 2"). */
  outlineLevel: number | null;
  /** A line of a table of contents. */
  contents: boolean;
  numId: string | null;
  depth: number | null;
  centred: boolean | null;
  characters: CharacterProperties;
};

const empty = (id: string): Style => ({
  id,
  basedOn: null,
  name: '',
  outlineLevel: null,
  contents: false,
  numId: null,
  depth: null,
  centred: null,
  characters: {},
});

/** Reads one character property element (`w:b`, `w:i`, …) into `properties`. */
export function readCharacterProperty(properties: CharacterProperties, name: string, attributes: Attributes): void {
  if (name === 'w:b') properties.b = isOn(attributes);
  else if (name === 'w:i') properties.i = isOn(attributes);
  else if (name === 'w:u') properties.u = isOn(attributes);
  else if (name === 'w:caps') properties.caps = isOn(attributes);
  else if (name === 'w:vertAlign') {
    const value = attributes.get('w:val');
    properties.vertical = value === 'superscript' ? 'sup' : value === 'subscript' ? 'sub' : 'none';
  } else if (name === 'w:rFonts')
    properties.font = attributes.get('w:ascii') ?? attributes.get('w:hAnsi') ?? properties.font;
}

function isOn(attributes: Attributes): boolean {
  const value = attributes.get('w:val');
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}

/** The styles of a file, resolved along `basedOn` (a chain that bites its tail ends there). */
export class Styles implements XmlListener {
  private readonly styles = new Map<string, Style>();
  private readonly resolved = new Map<string, Style>();
  private readonly defaults: CharacterProperties = {};
  private defaultParagraph = '';
  private current: Style | null = null;
  private inDefaults = false;

  /** A style with everything it inherits; the default paragraph style where `id` is null or unknown. */
  paragraph(id: string | null): Style {
    return this.resolve(id !== null && this.styles.has(id) ? id : this.defaultParagraph, this.defaults);
  }

  /** What a character style says itself. */
  character(id: string): CharacterProperties {
    return this.resolve(id, {}).characters;
  }

  private resolve(id: string, base: CharacterProperties): Style {
    const key = base === this.defaults ? id : `:${id}`;
    const known = this.resolved.get(key);
    if (known !== undefined) return known;
    const chain: Style[] = [];
    for (let at = this.styles.get(id); at && !chain.includes(at); at = this.styles.get(at.basedOn ?? ''))
      chain.push(at);
    const whole = { ...empty(id), characters: { ...base } };
    for (const style of chain.reverse()) {
      whole.name = style.name;
      whole.outlineLevel = style.outlineLevel ?? whole.outlineLevel;
      whole.numId = style.numId ?? whole.numId;
      whole.depth = style.depth ?? whole.depth;
      whole.centred = style.centred ?? whole.centred;
      Object.assign(whole.characters, style.characters);
    }
    whole.outlineLevel ??= levelInName(whole.name);
    whole.contents = /^(toc|mục lục) \d/i.test(whole.name);
    this.resolved.set(key, whole);
    return whole;
  }

  open(name: string, attributes: Attributes): void {
    const value = attributes.get('w:val') ?? '';
    if (name === 'w:style') {
      this.current = empty(attributes.get('w:styleId') ?? '');
      this.styles.set(this.current.id, this.current);
      if (attributes.get('w:type') === 'paragraph' && /^(1|true)$/.test(attributes.get('w:default') ?? ''))
        this.defaultParagraph = this.current.id;
    } else if (name === 'w:rPrDefault') this.inDefaults = true;
    else if (this.inDefaults) readCharacterProperty(this.defaults, name, attributes);
    else if (this.current) setStyle(this.current, name, value, attributes);
  }

  close(name: string): void {
    if (name === 'w:style') this.current = null;
    else if (name === 'w:rPrDefault') this.inDefaults = false;
  }

  text(): void {}
}

function levelInName(styleName: string): number | null {
  const level = /^(?:heading|tiêu đề|đầu đề) ([1-9])$/i.exec(styleName)?.[1];
  return level === undefined ? null : Number(level);
}

function setStyle(style: Style, name: string, value: string, attributes: Attributes): void {
  if (name === 'w:basedOn') style.basedOn = value;
  else if (name === 'w:name') style.name = value;
  else if (name === 'w:outlineLvl') style.outlineLevel = Number(value) < 9 ? Number(value) + 1 : null;
  else if (name === 'w:numId') style.numId = value;
  else if (name === 'w:ilvl') style.depth = Number(value);
  else if (name === 'w:jc') style.centred = value === 'center';
  else readCharacterProperty(style.characters, name, attributes);
}
