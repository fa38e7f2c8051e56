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
  const first = lines.map(({ heading }) => heading);
  lines.forEach((line, place) => {
    const label = line.candidate?.label;
    if (!line.candidate || !label || signatureOf(line) === null) return;
    const siblings = siblingsOf(lines, place);
    if (allRunIn(lines, [place, ...siblings], first)) return takeRunIn(line);
    const headings = siblings.filter((sibling) => first[sibling]).length;
    const others = siblings.length - headings;
    if (line.heading) {
      if (line.score < weak && others > headings && labelRank(label) > 3.5) line.heading = false;
      return;
    }
    if (headings <= others) return;
    const end = plainRunInEnd(line.candidate);
    if (line.score >= 1) line.heading = true;
    else if (end !== null && end < 130 && headings >= 2 * others) {
      line.heading = true;
      line.runInEnd = end;
    }
  });
}

/** A list of which every line is a title with its text behind a colon, or a title on its own line. */
function allRunIn(lines: readonly Line[], places: readonly number[], first: readonly boolean[]): boolean {
  const shaped = places.filter((place) => {
    const candidate = lines[place]?.candidate;
    return candidate && hasPlainRunInShape(candidate);
  });
  return shaped.length >= 2 && places.every((place) => first[place] || shaped.includes(place));
}

function takeRunIn(line: Line): void {
  if (line.heading || line.candidate === null) return;
  line.heading = true;
  line.runInEnd = plainRunInEnd(line.candidate);
}

/** Places of the lines that have the same kind of number under the same higher number. */
function siblingsOf(lines: readonly Line[], place: number): number[] {
  return [...oneWay(lines, place, -1), ...oneWay(lines, place, 1)];
}

function oneWay(lines: readonly Line[], place: number, step: 1 | -1): number[] {
  const signature = lines[place] && signatureOf(lines[place]);
  const own = lines[place]?.candidate?.label;
  const found: number[] = [];
  for (let at = place + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at];
    const label = line?.candidate?.label;
    if (line?.zone !== lines[place]?.zone) break;
    if (!line || !label || !own || label.kind === 'bullet') continue;
    if (signatureOf(line) === signature) found.push(at);
    else if (labelRank(label) < labelRank(own)) break;
  }
  return found;
}
