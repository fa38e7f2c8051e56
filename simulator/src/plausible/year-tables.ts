import tables from '../../data/year-tables.json' with { type: 'json' };
import { numberText } from './number-text';
import type { PaperTable } from './paper';
import type { Seeded } from './seeded';

type YearTable = { caption: string; rows: string[][] };

const years = ['2018', '2019', '2020', '2021'];

/** Tables by year for a section: the last year is the figure the text quotes, the earlier ones lead up to it. */
export function yearTables(sectionId: string, slots: ReadonlyMap<string, string>, random: Seeded): PaperTable[] {
  const wanted = (tables as Record<string, YearTable[]>)[sectionId] ?? [];
  return wanted.map(({ caption, rows }): PaperTable => {
    const body = rows.map(([name, slot], index) => {
      const last = slots.get(slot!)!;
      return [String(index + 1), name!, ...yearsUpTo(last, random), last];
    });
    return { kind: 'table', caption, rows: [['TT', 'Nội dung', ...years], ...body] };
  });
}

/** Three earlier values that grow by two to nine in a hundred each year. */
function yearsUpTo(last: string, random: Seeded): string[] {
  const decimals = last.includes(',') ? 1 : 0;
  let value = Number(last.replaceAll('.', '').replace(',', '.'));
  const earlier = years.slice(1).map(() => (value /= random.between(1.02, 1.09)));
  return earlier.reverse().map((one) => numberText(one, decimals));
}
