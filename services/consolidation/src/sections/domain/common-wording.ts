import type { Run } from '@common/contracts/document-ast';
import { textOf } from '@common/contracts/block-text';
import { foldWords } from '@common/vietnamese/fold';
import type { NamedUnit } from './contribution';
import { patternOfEitherTonePlace } from './tone-places';

const placeWord = 'tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|tỉnh|thành phố|TP\\.';
const placeUnit = /^(?:tỉnh|thành|ủy ban nhân dân|uỷ ban nhân dân)(?=\s)/iu;
const edge = { before: '(?<![\\p{L}\\p{M}])', after: '(?![\\p{L}\\p{M}])' };

type OwnName = Readonly<{ isPlace: boolean; folded: string; name: RegExp; bare: RegExp }>;
const known = new WeakMap<NamedUnit, OwnName>();

/**
 * The text as every unit could say it. In Hải Dương's own report "nhân dân tỉnh Hải Dương" becomes "nhân dân tỉnh"; a
 * central body's own name becomes "cơ quan, đơn vị".
 */
export function commonWording(text: string, unit: NamedUnit | undefined): string {
  if (!unit || !mentionsItself(foldWords(text), unit)) return text;
  const own = ownName(unit);
  if (own.isPlace) return text.replace(own.name, '$1');
  return text.replace(own.name, (_, offset: number) =>
    /(^|[.!?]\s+)$/.test(text.slice(0, offset)) ? 'Cơ quan, đơn vị' : 'cơ quan, đơn vị',
  );
}

/** Whether the text may name its own unit at all; `folded` is the text by `foldWords`. */
export function mentionsItself(folded: string, unit: NamedUnit | undefined): boolean {
  return unit !== undefined && folded.includes(ownName(unit).folded);
}

/** True where the bare name of a place stays in its own text ("Hải Dương đã…"): nobody else can be said to say that. */
export function namesItself(commonText: string, unit: NamedUnit | undefined): boolean {
  const own = unit && ownName(unit);
  return own !== undefined && own.isPlace && own.bare.test(commonText);
}

/** Runs in the common wording; emphasis is kept unless the name runs over two runs. */
export function commonRuns(runs: readonly Run[], unit: NamedUnit | undefined): Run[] {
  const wanted = commonWording(textOf(runs), unit);
  const replaced = runs.map((run) => ({ ...run, text: commonWording(run.text.normalize('NFC'), unit) }));
  if (textOf(replaced) === wanted) return replaced;
  return [{ text: wanted }, ...runs.filter(({ note }) => note !== undefined).map((run) => ({ ...run, text: '' }))];
}

function ownName(unit: NamedUnit): OwnName {
  const before = known.get(unit);
  if (before) return before;
  const { name, shortName } = unit;
  const isPlace = placeUnit.test(name);
  const proper = patternOfEitherTonePlace(shortName);
  const own = {
    isPlace,
    folded: foldWords(shortName),
    name: new RegExp(`${edge.before}${isPlace ? `(${placeWord})\\s+` : ''}${proper}${edge.after}`, 'giu'),
    bare: new RegExp(`${edge.before}${proper}${edge.after}`, 'u'),
  };
  known.set(unit, own);
  return own;
}
