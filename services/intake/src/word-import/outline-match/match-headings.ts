import type { OutlineIndex } from './outline-index';

export type HeadingToMatch = Readonly<{ level: number; label: string; title: string }>;

/** The section a heading opens. `section` is where its content goes: its own, else the nearest matched one above. */
export type HeadingMatch = Readonly<{
  own: string | null;
  section: string | null;
  /** 0..1; 0 where nothing matched. */
  score: number;
  /** The match is rough, or nothing matched here although the title fits a section elsewhere. */
  uncertain: boolean;
  duplicate: boolean;
  /** The outline does not know it, and what stands above only groups others: a person says where its text belongs. */
  toPlace: boolean;
}>;

const accepted = 0.6;
const certain = 0.75;

/** Matches headings to sections by title, parent and order together; the number only breaks a tie. */
export function matchHeadings(headings: readonly HeadingToMatch[], index: OutlineIndex): HeadingMatch[] {
  const open: { level: number; section: string | null }[] = [];
  const used = new Set<string>();
  let last = -1;
  const matches = headings.map((heading) => {
    while ((open.at(-1)?.level ?? 0) >= heading.level) open.pop();
    const above = open.findLast(({ section }) => section !== null)?.section ?? null;
    const { place, score } = bestSection(heading, { above, last, used }, index);
    const matched = score >= accepted ? (index.outline.sections[place]?.id ?? null) : null;
    const duplicate = matched !== null && used.has(matched);
    if (matched !== null) {
      used.add(matched);
      last = place;
    }
    open.push({ level: heading.level, section: matched });
    const shown = matched === null ? 0 : Math.round(Math.min(score, 1) * 100) / 100;
    return {
      own: matched,
      section: matched ?? above,
      score: shown,
      uncertain: matched !== null && score < certain,
      duplicate,
      toPlace: matched === null && above !== null && !index.isLeaf(above),
    };
  });
  return matches.map((match, place) => {
    return inheritsInDoubt(match, headings[place]?.title ?? '', used, index) ? { ...match, uncertain: true } : match;
  });
}

/**
 * A heading without a section of its own is named like one elsewhere ("Hạn chế" below the results). Below a leaf that
 * is usual where the paper has that other section too.
 */
function inheritsInDoubt(match: HeadingMatch, title: string, used: ReadonlySet<string>, index: OutlineIndex): boolean {
  const { own, section: above } = match;
  if (own !== null || above === null) return false;
  const { sections } = index.outline;
  const aboveIsLeaf = index.isLeaf(above);
  return index.similarity(title).some((similar, place) => {
    const id = sections[place]?.id;
    if (similar < certain || id === undefined || id === above || index.isBelow(above, id)) return false;
    return !(aboveIsLeaf && used.has(id));
  });
}

/** What the headings before have settled: the section above, the last one matched, all matched ones. */
type Context = Readonly<{ above: string | null; last: number; used: ReadonlySet<string> }>;

function bestSection(heading: HeadingToMatch, context: Context, index: OutlineIndex): { place: number; score: number } {
  const similarity = index.similarity(heading.title);
  let best = { place: -1, score: 0 };
  similarity.forEach((similar, place) => {
    const score = similar < 0.4 ? 0 : similar + standing(heading, place, context, index);
    if (score > best.score) best = { place, score };
  });
  return best;
}

/** What parent, order and number add to or take from the likeness of the title. */
function standing(heading: HeadingToMatch, place: number, { above, last, used }: Context, index: OutlineIndex): number {
  const section = index.outline.sections[place];
  if (section === undefined) return -1;
  const sameNumber = section.number.split('.').at(-1) === lastNumber(heading.label) ? 0.02 : 0;
  const inOrder = place === last + 1 ? 0.03 : place > last ? 0.01 : 0;
  const taken = used.has(section.id) ? -0.1 : 0;
  return sameNumber + inOrder + taken + parentStanding(section.id, place, above, index);
}

function parentStanding(id: string, place: number, above: string | null, index: OutlineIndex): number {
  if (above === null) return 0;
  const section = index.outline.sections[place];
  if (section?.parentId === above) return 0.08;
  if (index.isBelow(id, above)) return 0.04;
  return section?.leaf === true && index.tellingWords(place) >= 5 ? -0.2 : -0.5;
}

function lastNumber(label: string): string {
  return /([IVXLC]+|\d+)[^\p{L}\p{N}]*$/u.exec(label)?.[1] ?? '';
}
