import type { Candidate } from './candidate';
import { emphasisShare } from './emphasis';

const longest = 320;

/**
 * Where the heading of a run-in paragraph ends ("1. Sở Y tế: text goes on"): the offset after its colon or full stop.
 * Emphasis decides, measured over whole stretches because bold is often scattered inside words; null where there is none.
 */
export function runInEnd({ runs, title }: Candidate): number | null {
  for (const stop of title.matchAll(/[:.](?=\s)/g)) {
    const end = stop.index + 1;
    if (end > longest) return null;
    if (end >= title.trimEnd().length || !hasWords(title.slice(end))) return null;
    const before = emphasisShare(runs, 0, end);
    if (before < 0.6) return null;
    if (emphasisShare(runs, end, Number.POSITIVE_INFINITY) <= Math.min(0.35, before - 0.4)) return end;
  }
  return null;
}

/** The same by its colon alone, for a plain line whose siblings are headings. */
export function plainRunInEnd({ title }: Candidate): number | null {
  const colon = /:(?=\s)/.exec(title)?.index;
  if (colon === undefined || colon < 3 || colon > longest || !hasWords(title.slice(colon + 1))) return null;
  return colon + 1;
}

/** A short title, a colon and whole sentences: so plain run-in headings look where every line of a list has it. */
export function hasPlainRunInShape(candidate: Candidate): boolean {
  const end = plainRunInEnd(candidate);
  const { title } = candidate;
  return end !== null && end <= 90 && /^\p{Lu}/u.test(title) && /^\s*\p{Lu}.{60,}[.;:]$/su.test(title.slice(end));
}

function hasWords(text: string): boolean {
  return (text.match(/\p{L}+/gu)?.length ?? 0) >= 3;
}
