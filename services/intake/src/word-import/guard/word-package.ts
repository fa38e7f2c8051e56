import { inflateEntry } from './inflate-entry';
import { DamagedFile, MacroFile, NotADocx } from './refusals';
import { refuseUnlessZip } from './sniff';
import { type Attributes, readXml, XmlBudget, type XmlListener } from './xml-reader';
import { readZipDirectory, type ZipEntry } from './zip-directory';

/** An internal relation of the main part; external ones are dropped where they are read. */
type Relation = Readonly<{ type: string; target: string }>;

/** A .docx that has passed the guard: its parts are found by relation and content type, never by file name. */
export class WordPackage {
  private readonly budget = new XmlBudget();
  private readonly relations: readonly Relation[];
  readonly mainPart: string;

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: ReadonlyMap<string, ZipEntry>,
  ) {
    this.refuseMacros();
    const main = this.relationsOf('').find(({ type }) => type === 'officeDocument');
    if (main === undefined) throw new NotADocx('zip');
    this.mainPart = main.target;
    this.relations = this.relationsOf(main.target);
  }

  /** @throws FileRefusal for anything that is not a sound, macro-free .docx within the limits */
  static open(bytes: Uint8Array): WordPackage {
    refuseUnlessZip(bytes);
    const entries = readZipDirectory(bytes);
    if (!entries.has('[Content_Types].xml')) throw new NotADocx('zip');
    return new WordPackage(bytes, entries);
  }

  /** Names of the parts the main part relates to in one way ("styles", "footnotes", "header"). */
  related(type: string): string[] {
    return this.relations
      .filter((relation) => relation.type === type && this.entries.has(relation.target))
      .map(({ target }) => target);
  }

  read(part: string, listener: XmlListener): void {
    const entry = this.entries.get(part);
    if (entry === undefined) throw new DamagedFile(part);
    readXml(part, inflateEntry(this.bytes, entry), listener, this.budget);
  }

  private refuseMacros(): void {
    const types: string[] = [];
    this.read(
      '[Content_Types].xml',
      onOpen((_, attributes) => types.push(attributes.get('ContentType') ?? '')),
    );
    const named = [...this.entries.keys()].some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name));
    if (named || types.some((type) => /macroEnabled|vbaProject/i.test(type))) throw new MacroFile();
    if (!types.some((type) => type.includes('wordprocessingml.document.main'))) throw new NotADocx('zip');
  }

  private relationsOf(part: string): Relation[] {
    const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
    const file = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const found: Relation[] = [];
    if (!this.entries.has(file)) return found;
    this.read(
      file,
      onOpen((name, attributes) => {
        if (!name.endsWith('Relationship') || attributes.get('TargetMode') === 'External') return;
        const type = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
        found.push({ type, target: resolved(folder, attributes.get('Target') ?? '') });
      }),
    );
    return found;
  }
}

function onOpen(open: (name: string, attributes: Attributes) => void): XmlListener {
  return { open, close: () => undefined, text: () => undefined };
}

function resolved(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}
