import type { Line } from './line';
import { signatureOf } from './line';
import { labelRank } from './level-stack';
import { hasPlainRunInShape, plainRunInEnd } from './run-in';

const weak = 3.3;

/**
 * Second look: the lines of one list are mostly alike. A plain line among headings becomes one; a weak heading among
 * plain lines ceases to be one. Judged on the first look, so the order of lines does not matter.
 */
export function agreeWithSiblings(lines: readonly Line[]): void {
  for (const list of listsOf(lines)) {
    const headings = list.filter(({ heading }) => heading).length;
    const runIn = allRunIn(list);
    const verdicts = list.map((line) => (runIn ? line.heading || 'run-in' : verdict(line, headings, list.length)));
    list.forEach((line, place) => settle(line, verdicts[place] ?? false));
  }
}

type Verdict = boolean | 'run-in';

function verdict({ heading, score, candidate }: Line, headings: number, all: number): Verdict {
  const label = candidate?.label;
  if (!candidate || !label) return heading;
  const otherHeadings = headings - (heading ? 1 : 0);
  const others = all - 1 - otherHeadings;
  if (heading) return !(score < weak && others > otherHeadings && labelRank(label) > 3.5);
  if (otherHeadings <= others) return false;
  const end = plainRunInEnd(candidate);
  if (end !== null && end < 130 && otherHeadings >= 2 * others && /[.;]$/.test(candidate.title)) return 'run-in';
  return score >= 1;
}

function settle(line: Line, verdict: Verdict): void {
  if (verdict === 'run-in' && line.candidate) line.runInEnd = plainRunInEnd(line.candidate);
  line.heading = verdict !== false;
}

/** A list of which every line is a title with its text behind a colon, or a title on its own line. */
function allRunIn(list: readonly Line[]): boolean {
  const shaped = list.filter(({ candidate }) => candidate && hasPlainRunInShape(candidate));
  return shaped.length >= 2 && list.every((line) => line.heading || shaped.includes(line));
}

/** Lines that have the same kind of number under the same higher number, each list in its order. */
function listsOf(lines: readonly Line[]): Line[][] {
  const lists: Line[][] = [];
  let open: { signature: string; rank: number; list: Line[] }[] = [];
  let zone: Line['zone'] | null = null;
  for (const line of lines) {
    if (line.zone !== zone) open = [];
    zone = line.zone;
    const label = line.candidate?.label;
    const signature = signatureOf(line);
    if (!label || signature === null) continue;
    const rank = labelRank(label);
    open = open.filter((other) => other.rank <= rank);
    let known = open.find((other) => other.signature === signature);
    if (known === undefined) {
      known = { signature, rank, list: [] };
      open.push(known);
      lists.push(known.list);
    }
    known.list.push(line);
  }
  return lists;
}
