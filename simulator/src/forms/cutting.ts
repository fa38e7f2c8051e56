import type { Seeded } from '../plausible/seeded';
import type { WordRun } from '../docx/word';
import type { FormProfile } from './form-profile';

const spellingMarks = ['<w:proofErr w:type="spellStart"/>', '<w:proofErr w:type="spellEnd"/>'];

/** Cuts runs into pieces of one to four words with spelling marks between them, as Word does over months of editing. */
export function cutter(profile: FormProfile, random: Seeded): (runs: readonly WordRun[]) => readonly WordRun[] {
  if (!profile.splitRuns && !profile.invisible) return (runs) => runs;
  return (runs) =>
    runs.flatMap((run) => {
      if (run.raw !== undefined || run.text === '') return [run];
      const text = profile.invisible ? withInvisible(run.text, random) : run.text;
      return profile.splitRuns && random.chance(0.7) ? pieces({ ...run, text }, random) : [{ ...run, text }];
    });
}

function pieces(run: WordRun, random: Seeded): WordRun[] {
  const words = run.text.split(/(?<= )/);
  const cut: WordRun[] = [];
  for (let from = 0; from < words.length;) {
    const size = random.int(1, 4);
    const text = words.slice(from, from + size).join('');
    from += size;
    const marked = random.chance(0.2);
    if (marked) cut.push({ text: '', raw: spellingMarks[0]! });
    cut.push(...(random.chance(0.1) && text.length > 3 ? halves(run, text) : [{ ...run, text, note: undefined }]));
    if (marked) cut.push({ text: '', raw: spellingMarks[1]! });
  }
  if (run.note !== undefined) cut.push({ text: '', note: run.note });
  return cut;
}

/** A cut inside a word, which happens too; never between a letter and its mark, for the text is still composed here. */
function halves(run: WordRun, text: string): WordRun[] {
  const middle = text.length >> 1;
  return [text.slice(0, middle), text.slice(middle)].map((part) => ({ ...run, text: part, note: undefined }));
}

/** Some spaces become no-break spaces, some are followed by a character nobody sees. */
function withInvisible(text: string, random: Seeded): string {
  return text.replace(/ /g, () => {
    const draw = random.next();
    if (draw < 0.04) return '\u00A0';
    if (draw < 0.045) return ' \u200B';
    if (draw < 0.05) return ' \u00AD';
    return draw < 0.053 ? ' \uFEFF' : ' ';
  });
}
