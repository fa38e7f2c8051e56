import type { CoverRecord } from '@common/contracts/revision-body';

/** These three together say which paper it is. */
const paperFields = ['number', 'symbol', 'date'] as const;

/**
 * The cover after a file was read: each part that the file says is taken from it, the others stay. But a file that names
 * another number, symbol or day is another paper: none of the three stays from before, and what the file lacks is blank.
 */
export function importedCover(draft: CoverRecord, read: Partial<CoverRecord>): CoverRecord {
  const said = Object.fromEntries(Object.entries(read).filter(([, value]) => String(value ?? '').trim() !== ''));
  const kept = isOtherPaper(draft, read) ? { ...draft, number: null, symbol: null, date: null } : draft;
  return { ...kept, ...said };
}

function isOtherPaper(draft: CoverRecord, read: Partial<CoverRecord>): boolean {
  return paperFields.some((field) => {
    const [before, after] = [plain(draft[field]), plain(read[field])];
    return before !== '' && after !== '' && before !== after;
  });
}

/** "05 A" is number 5a, "-BC/TU" the symbol BC/TU. */
function plain(value: string | null | undefined): string {
  return (value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/^[-/0]+/, '');
}
