/** "Tổ chức (1) hội nghị cho (2) lượt người; cụ thể theo thứ tự (1), (2): Hà Nội (450; 52.000); Hải Dương (120; 4.100)." */
const joined = /^(?<sentence>.*); cụ thể(?: theo thứ tự (?<order>\(\d+\)(?:, \(\d+\))*))?: (?<rows>.+)\.$/su;
const place = /\(\d{1,2}\)/gu;
const exactFigure = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u;

/** Words after which "từ … đến …" makes no sentence, or whose number names a thing and counts nothing. */
const noRangeAfter =
  /(?:[/.\d(-]|(?<![\p{L}\p{M}])(?:từ|đến|tới|lên|xuống|trên|dưới|gần|khoảng|hơn|quá|năm|tháng|ngày|quý|số|thứ))\s*$/iu;

/** Whether the text is one sentence for many units with the figures of each. */
export function listsFigures(text: string): boolean {
  return /; cụ thể(?: theo thứ tự [^:]*)?: /u.test(text);
}

/**
 * The sentence with the range of each figure, "đạt từ 80,7% đến 90,7%", without the list. Null where it cannot be said
 * exactly: a figure that is no plain number (a date, "14/20"), or a sentence in which a range does not read.
 */
export function asRange(text: string): string | null {
  const { sentence = '', order, rows = '' } = joined.exec(text.trim())?.groups ?? {};
  const columns = order === undefined ? 1 : [...order.matchAll(place)].length;
  const figures = figuresOf(rows, columns);
  const places = [...sentence.matchAll(place)];
  if (figures === null || !places.every(([found], index) => found === `(${index + 1})`)) return null;
  if (places.length !== columns || places.some(({ index }) => noRangeAfter.test(sentence.slice(0, index)))) return null;
  const said = sentence.replace(/\((\d+)\)(%?)(\/?)/gu, (all, number: string, sign: string, slash: string) => {
    const range =
      slash === ''
        ? rangeOf(
            figures.map((row) => row[Number(number) - 1] ?? ''),
            sign,
          )
        : null;
    return range ?? all;
  });
  return /\(\d{1,2}\)/u.test(said) ? null : `${said}.`;
}

/** One row a unit: "Hà Nội 84,2" or "Hà Nội (450; 52.000)"; null where one of them reads otherwise. */
function figuresOf(rows: string, columns: number): string[][] | null {
  const row = columns === 1 ? /[^;]+ (?<figures>\S+?)(?:; |$)/uy : /[^;()]+ \((?<figures>[^()]*)\)(?:; |$)/uy;
  const found: string[][] = [];
  while (row.lastIndex < rows.length) {
    const figures = row.exec(rows)?.groups?.['figures']?.split('; ');
    if (figures?.length !== columns || !figures.every((one) => exactFigure.test(one))) return null;
    found.push(figures);
  }
  return found.length === 0 ? null : found;
}

function rangeOf(figures: readonly string[], sign: string): string | null {
  if (figures.every((one) => /^(?:19|20)\d\d$/u.test(one))) return null;
  const sorted = [...figures].sort((a, b) => numberOf(a) - numberOf(b));
  return `từ ${sorted[0]}${sign} đến ${sorted.at(-1)}${sign}`;
}

function numberOf(figure: string): number {
  return Number(figure.replaceAll('.', '').replace(',', '.'));
}
