import type { Run } from '@common/contracts/document-ast';
import { textOf } from '@common/contracts/document-ast';
import { escapePattern } from './escape-pattern';
import type { NamedUnit } from './contribution';

const generic = 'tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|tỉnh|thành phố|TP\\.|bộ';
const leadingGeneric = new RegExp(`^(?:${generic})\\s+`, 'iu');

/** The text as every unit could say it: "nhân dân tỉnh Hải Dương" becomes "nhân dân tỉnh" in Hải Dương's own report. */
export function commonWording(text: string, unit: NamedUnit | undefined): string {
  if (!unit) return text;
  return text.replace(ownName(unit), '$1');
}

/** True where the unit's bare name stays in its own text ("Hải Dương đã…"): nobody else can be said to say that. */
export function namesItself(text: string, unit: NamedUnit | undefined): boolean {
  if (!unit) return false;
  return new RegExp(`(?<![\\p{L}\\p{M}])${escapePattern(properName(unit))}(?![\\p{L}\\p{M}])`, 'u').test(
    commonWording(text, unit),
  );
}

/** Runs in the common wording; emphasis is kept unless the name runs over two runs. */
export function commonRuns(runs: readonly Run[], unit: NamedUnit | undefined): Run[] {
  const wanted = commonWording(textOf(runs), unit);
  const replaced = runs.map((run) => ({ ...run, text: commonWording(run.text.normalize('NFC'), unit) }));
  return textOf(replaced) === wanted ? replaced : [{ text: wanted }];
}

function ownName(unit: NamedUnit): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(${generic})\\s+${escapePattern(properName(unit))}(?![\\p{L}\\p{M}])`, 'giu');
}

function properName({ shortName }: NamedUnit): string {
  return shortName.normalize('NFC').replace(leadingGeneric, '');
}
