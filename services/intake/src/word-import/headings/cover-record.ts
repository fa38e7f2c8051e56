import { fold } from '@common/vietnamese/fold';
import { squeeze } from '@common/vietnamese/nfc';
import type { CoverRecord } from '@common/contracts/revision-body';
import type { DocxBlock } from '../docx/model';
import { paragraphsOf } from '../docx/body-reader';
import type { Zone } from './zones';

/** What the file itself says of its cover: mostly blanks on real papers, so each part may be missing. */
export function readCover(blocks: readonly DocxBlock[], zones: readonly Zone[]): Partial<CoverRecord> {
  const cover = linesIn(blocks, zones, 'cover');
  const signature = linesIn(blocks, zones, 'signature');
  return {
    ...numberIn(cover),
    date: firstOf(cover, dateIn),
    issuingBody: issuingBody(cover),
    signer: signerIn(signature),
    recipients: recipientsIn(signature),
  };
}

function linesIn(blocks: readonly DocxBlock[], zones: readonly Zone[], zone: Zone): string[] {
  return blocks
    .filter((_, place) => zones[place] === zone)
    .flatMap(paragraphsOf)
    .flatMap(({ text }) => text.split('\n'))
    .map(squeeze)
    .filter((line) => line !== '');
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** "Số: 655 /KH - BYT", "Số 102-KH/TU", "Số:      /BC-UBND". */
function numberIn(lines: readonly string[]): { number: string | null; symbol: string | null } {
  const found = firstOf(lines, (line) =>
    /^Số\s*:?\s*(?<number>\d{1,5})?[\s.…_]*(?:[/-])\s*(?<symbol>[\p{Lu}\p{L}Đ0-9]+(?:\s*[-/.&]\s*[\p{L}0-9]+){0,4})/u.exec(
      line,
    ),
  );
  return {
    number: found?.groups?.['number'] ?? null,
    symbol: found?.groups?.['symbol']?.replace(/\s+/g, '') ?? null,
  };
}

/** A complete day that exists, as YYYY-MM-DD; "ngày … tháng 6 năm 2022" is none. */
function dateIn(line: string): string | null {
  const found = /ngay\s+(\d{1,2})\s+thang\s+(\d{1,2})\s+nam\s+(\d{4})/.exec(fold(line));
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** The last line of capitals above the number that is not the motto: the body that issues, below its superior. */
function issuingBody(lines: readonly string[]): string | null {
  const number = lines.findIndex((line) => /^số\s*:?[\s\d./…-]/iu.test(line));
  const above = number < 0 ? lines.slice(0, 4) : lines.slice(0, number);
  const names = above.filter(
    (line) => /^[\p{Lu}\s,-]{4,}$/u.test(line) && !/^(cong hoa xa hoi|dang cong san|bao cao|to trinh)/.test(fold(line)),
  );
  return names.at(-1) ?? null;
}

function signerIn(lines: readonly string[]): string | null {
  const name = lines.findLast((line) => /^(\p{Lu}\p{Ll}*)(\s\p{Lu}\p{Ll}*){1,5}$/u.test(line) && line.length < 40);
  return name ?? null;
}

function recipientsIn(lines: readonly string[]): string[] {
  return lines
    .filter((line) => /^[-–•+]\s*\p{L}/u.test(line))
    .map((line) => line.replace(/^[-–•+]\s*/, '').replace(/[;.,]+$/, ''))
    .filter((line) => !/^(luu|nhu tren)/.test(fold(line)));
}
