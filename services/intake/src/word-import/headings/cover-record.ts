import { fold } from '@common/vietnamese/fold';
import { squeeze } from '@common/vietnamese/nfc';
import type { CoverRecord } from '@common/contracts/revision-body';
import type { DocxBlock, DocxParagraph } from '../docx/model';
import { paragraphsOf } from '../docx/body-reader';
import type { Zone } from './zones';

/** `issuers` are the bodies named at the head of the paper, the superior one first. */
export type ReadCover = Readonly<{ cover: Partial<CoverRecord>; issuers: readonly string[] }>;

/** What the file itself says of its cover: mostly blanks on real papers, so each part may be missing. */
export function readCover(blocks: readonly DocxBlock[], zones: readonly Zone[]): ReadCover {
  const cover = linesIn(blocks, zones, 'cover');
  const signature = linesIn(blocks, zones, 'signature');
  const issuers = issuersIn(cover);
  return {
    cover: {
      ...numberIn(cover),
      date: firstOf(cover, dateIn),
      issuingBody: issuers.at(-1) ?? null,
      signer: signerIn(signature),
      recipients: recipientsIn(signature),
    },
    issuers,
  };
}

/** Where the national title, the motto or the Party's name shares its line with the body that issues. */
const besideIssuer = / (?=CỘNG (?:HÒA|HOÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|ĐỘC LẬP -)/iu;

/** The lines of a zone, what stands left on a line apart from what stands right of it. */
function linesIn(blocks: readonly DocxBlock[], zones: readonly Zone[], zone: Zone): string[] {
  return blocks
    .filter((_, place) => zones[place] === zone)
    .flatMap(paragraphsOf)
    .flatMap((paragraph) => lineWithBullet(paragraph).split('\n'))
    .flatMap((line) => line.split(besideIssuer))
    .map(squeeze)
    .filter((line) => line !== '');
}

function lineWithBullet({ text, list }: DocxParagraph): string {
  return list === null || text === '' ? text : `- ${text}`;
}

function firstOf<T>(lines: readonly string[], read: (line: string) => T | null): T | null {
  for (const line of lines) {
    const found = read(line);
    if (found !== null) return found;
  }
  return null;
}

/** "Số: 655 /KH - BYT", "Số 102-KH/TU", "Số:      /BC-UBND"; "Số 215a-BC/TU" is of a number put in between two others. */
const numberLine =
  /^Số\s*:?\s*(?<number>\d{1,5}(?:\s?(?:bis|\p{L})(?!\p{L}))?)?[\s.…_]*[/–-]\s*(?<symbol>[\p{L}0-9]+(?:\s*[-–/.&]\s*[\p{L}0-9]+){0,4})/u;

function numberIn(lines: readonly string[]): { number: string | null; symbol: string | null } {
  const found = firstOf(lines, (line) => numberLine.exec(line));
  const joined = (part: 'number' | 'symbol') => found?.groups?.[part]?.replace(/\s+/g, '').replaceAll('–', '-') ?? null;
  return { number: joined('number'), symbol: joined('symbol') };
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

/** The lines of capitals above the number that are not the motto or the title: the body that issues below its superior. */
function issuersIn(lines: readonly string[]): string[] {
  const number = lines.findIndex((line) => /^số\s*:?[\s\d./…-]/iu.test(line));
  const above = number < 0 ? lines.slice(0, 4) : lines.slice(0, number);
  const title = above.findIndex((line) => /^(bao cao|to trinh|ke hoach)/.test(fold(line)));
  return above
    .slice(0, title < 0 ? undefined : title)
    .flatMap((line) => line.split('/').map(squeeze))
    .filter(
      (line) =>
        /^[\p{Lu}\s,-]{4,}$/u.test(line) &&
        /\p{Lu}{2}/u.test(line) &&
        !/^(cong hoa xa hoi|doc lap|dang cong san)/.test(fold(line)),
    );
}

function signerIn(lines: readonly string[]): string | null {
  const name = lines.findLast((line) => /^(\p{Lu}\p{Ll}*)(\s\p{Lu}\p{Ll}*){1,5}$/u.test(line) && line.length < 40);
  return name ?? null;
}

/** The lines of the list below "Nơi nhận", or what stands on that line itself. */
function recipientsIn(lines: readonly string[]): string[] {
  const inline = lines.flatMap(
    (line) => /^nơi nhận\s*:\s*(?<all>.{4,})$/iu.exec(line)?.groups?.['all']?.split(';') ?? [],
  );
  const listed = lines.filter((line) => /^[-–•+]\s*\p{L}/u.test(line));
  return [...inline, ...listed]
    .map((line) => line.replace(/^\s*[-–•+]?\s*/, '').replace(/[;.,\s]+$/, ''))
    .filter((line) => line !== '' && !/^(luu|nhu tren)/.test(fold(line)));
}
