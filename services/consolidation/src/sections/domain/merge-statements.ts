import { countUnits, type UnitNames } from './contribution';
import { figureList, isFigureList } from './figure-list';
import { groupAlike } from './like-statements';
import type { MergedPassage, MergedText } from './merged-text';
import { spokenByAll } from './spoken-by-all';
import type { TextNode } from './section-tree';
import { type SameText, sameTexts } from './same-text';
import type { Statement } from './statement';

/** At least so much is shared by statements that say the same … */
const sameStatement = 0.75;
/** … by statements whose numbers count the same things one by one, and may then stand in one list of figures … */
const sameButFigures = 0.6;
/** … and by statements on one matter, which are printed one after the other. */
const sameMatter = 0.45;

type Merged = Readonly<{ statement: Statement; first: number; text: MergedText }>;

/**
 * Statements of many units as few: those that say the same become one with all its sources, those that differ only in
 * their figures become one with the figures of each unit; what is on one matter stands together.
 */
export function mergeStatements(nodes: readonly TextNode[], units: UnitNames): MergedPassage[] {
  const { lists, rest } = splitFigureLists(sameTexts(nodes, units), units);
  const alike = groupAlike(rest, sameStatement, ({ statement }) => ({
    words: statement.words,
    guard: `${statement.guard}\n${statement.numbers.join(' ')}`,
  }));
  const merged = [...lists, ...alike.map((group) => mergedGroup(group, units))].sort((a, b) => a.first - b.first);
  return groupAlike(merged, sameMatter, ({ statement }) => ({ words: statement.words, guard: '' })).map(passageOf);
}

function splitFigureLists(texts: readonly SameText[], units: UnitNames): { lists: Merged[]; rest: SameText[] } {
  const figured = texts.filter(({ statement }) => statement.numbers.length > 0);
  const alike = groupAlike(figured, sameButFigures, ({ statement: { words, guard, counted } }) => ({
    words,
    guard: `${guard}\n${counted}`,
  }));
  const lists: Merged[] = [];
  const rest = texts.filter(({ statement }) => statement.numbers.length === 0);
  for (const variants of alike) {
    if (!isFigureList(variants)) rest.push(...variants);
    else lists.push({ ...variants[0]!, text: figureList(variants, units) });
  }
  return { lists, rest: rest.sort((a, b) => a.first - b.first) };
}

function mergedGroup(group: readonly SameText[], units: UnitNames): Merged {
  const nodes = group.flatMap((text) => text.nodes);
  return { statement: group[0]!.statement, first: group[0]!.first, text: spokenByAll(nodes, units) };
}

function passageOf(matter: readonly Merged[]): MergedPassage {
  const texts = matter.map(({ text }) => ({ text, units: unitsOf([text]) }));
  return {
    units: Math.max(...texts.map((one) => one.units)),
    texts: texts.sort((a, b) => b.units - a.units).map(({ text }) => text),
  };
}

function unitsOf(texts: readonly MergedText[]): number {
  return countUnits(texts.flatMap(({ from }) => from.map(({ source }) => source)));
}
