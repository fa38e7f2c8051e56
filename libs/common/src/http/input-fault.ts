import { z } from 'zod';
import type { Bilingual } from '../errors/domain-error';

type Issue = z.core.$ZodIssue;

const vietnamese = z.locales.vi().localeError;
const english = z.locales.en().localeError;

/** What one fault of a request means to the person who sent it: what is missing or wrong there, in plain words. */
export function inputFault(issue: Issue, raw: unknown): Bilingual {
  const place = issue.path.join('.');
  const at = place ? ` "${place}"` : '';
  switch (issue.code) {
    case 'invalid_type':
      return valueAt(raw, issue.path) === undefined ? missing(at) : wrongType(at, issue.expected);
    case 'invalid_value':
      return valueAt(raw, issue.path) === undefined ? missing(at) : notOneOf(at, issue.values);
    case 'too_small':
      return issue.origin === 'string' && valueAt(raw, issue.path, true) === ''
        ? { vi: `Mục${at} chưa điền nội dung.`, en: `${subject(at)} is not filled in.` }
        : bound(at, issue.origin, 'least', Number(issue.minimum));
    case 'too_big':
      return bound(at, issue.origin, 'most', Number(issue.maximum));
    case 'unrecognized_keys':
      return unknown(at, issue.keys);
    case 'invalid_format':
      return wrongForm(at, issue.format);
    case 'invalid_union':
      return valueAt(raw, issue.path) === undefined ? missing(at) : wrongType(at, '');
    default:
      return { vi: said(vietnamese, issue), en: said(english, issue) };
  }
}

const subject = (at: string): string => (at ? `The field${at}` : 'It');

function missing(at: string): Bilingual {
  return at
    ? { vi: `Thiếu mục${at}.`, en: `The field${at} is missing.` }
    : { vi: 'Thiếu nội dung.', en: 'There is nothing in it.' };
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chữ', en: 'text' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'đúng hoặc sai (true, false)', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm các mục có tên', en: 'a group of named fields' },
  record: { vi: 'một nhóm các mục có tên', en: 'a group of named fields' },
};

function wrongType(at: string, expected: string): Bilingual {
  const name = typeNames[expected];
  if (!name) return { vi: `Mục${at} không đúng kiểu.`, en: `${subject(at)} is not of a kind that fits here.` };
  return { vi: `Mục${at} phải là ${name.vi}.`, en: `${subject(at)} must be ${name.en}.` };
}

function notOneOf(at: string, values: readonly unknown[]): Bilingual {
  const names = values.map((value) => `"${String(value)}"`).join(', ');
  return values.length === 1
    ? { vi: `Mục${at} phải ghi ${names}.`, en: `${subject(at)} must be ${names}.` }
    : { vi: `Mục${at} phải là một trong: ${names}.`, en: `${subject(at)} must be one of ${names}.` };
}

function bound(at: string, origin: string, side: 'least' | 'most', limit: number): Bilingual {
  const [vi, one, many] = (
    { string: [' ký tự', ' character', ' characters'], array: [' phần tử', ' item', ' items'] } as Record<
      string,
      string[]
    >
  )[origin] ?? ['', '', ''];
  const verb = origin === 'string' || origin === 'array' ? 'must have' : 'must be';
  return {
    vi: `Mục${at} phải ${side === 'least' ? 'từ' : 'không quá'} ${limit}${vi}${side === 'least' ? ' trở lên' : ''}.`,
    en: `${subject(at)} ${verb} at ${side} ${limit}${limit === 1 ? one : many}.`,
  };
}

function unknown(at: string, keys: readonly string[]): Bilingual {
  const names = keys.map((key) => `"${key}"`).join(', ');
  return {
    vi: `Không có mục nào tên là ${names}${at ? ` trong${at}` : ''}. Hãy bỏ đi hoặc xem lại cách viết tên.`,
    en: `There is no field called ${names}${at ? ` in${at}` : ''}. Leave it out, or look at its spelling.`,
  };
}

const formNames: Readonly<Record<string, Bilingual>> = {
  uuid: { vi: 'một mã định danh do hệ thống cấp', en: 'an identifier given by the system' },
  date: { vi: 'một ngày có thật, viết theo mẫu 2022-06-30', en: 'a real day, written like 2022-06-30' },
  datetime: {
    vi: 'một thời điểm, viết theo mẫu 2022-06-28T10:00:00+07:00',
    en: 'an instant, written like 2022-06-28T10:00:00+07:00',
  },
  email: { vi: 'một địa chỉ thư điện tử', en: 'an e-mail address' },
  url: { vi: 'một địa chỉ liên kết (https://…)', en: 'a link (https://…)' },
};

function wrongForm(at: string, format: string): Bilingual {
  const name = formNames[format];
  if (!name) return { vi: `Mục${at} viết không đúng mẫu.`, en: `${subject(at)} is not written as it must be.` };
  return { vi: `Mục${at} phải là ${name.vi}.`, en: `${subject(at)} must be ${name.en}.` };
}

/** Trimmed where asked: what is blank counts as not filled in. */
function valueAt(raw: unknown, path: readonly PropertyKey[], trimmed = false): unknown {
  const value = path.reduce<unknown>((inside, key) => (inside as Record<PropertyKey, unknown> | null)?.[key], raw);
  return trimmed && typeof value === 'string' ? value.trim() : value;
}

function said(error: z.core.$ZodErrorMap, issue: Issue): string {
  if (issue.message) return issue.message;
  const message = error(issue as z.core.$ZodRawIssue);
  return (typeof message === 'string' ? message : message?.message) ?? 'Không hợp lệ.';
}
