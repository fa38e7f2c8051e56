import i18next from 'i18next';

const zone = 'Asia/Ho_Chi_Minh';
const plain = /^(\d{4})-(\d{2})-(\d{2})$/;

function locale(): string {
  return i18next.language === 'en' ? 'en-GB' : 'vi-VN';
}

/** A plain date or an instant as a day: 29/07/2022, by Vietnam's clock. */
export function day(date: string): string {
  const found = plain.exec(date);
  if (found) return `${found[3]}/${found[2]}/${found[1]}`;
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short' }).format(new Date(date));
}

/** An instant: 14:05 29/07/2022, by Vietnam's clock. */
export function moment(instant: string): string {
  return `${clock(new Date(instant))} ${day(instant)}`;
}

/** The time of day: 14:05, by Vietnam's clock. */
export function clock(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(instant);
}

/** A month of the plan, "2022-06": 6/2022. */
export function month(text: string): string {
  const [year = '', number = ''] = text.split('-');
  return `${Number(number)}/${year}`;
}

export function number(value: number, decimals?: number): string {
  return new Intl.NumberFormat(locale(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals ?? 2,
  }).format(value);
}

/** Vietnamese order of names. */
export const byName = new Intl.Collator('vi', { numeric: true }).compare;

/** Several things in one sentence: "A, B và C". */
export function listed(names: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(names);
}
