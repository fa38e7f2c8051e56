import type { TFunction } from 'i18next';
import type { Task } from '@portal/content/timeline.api';
import { day, month } from '@portal/locale/format';

type Words = TFunction<'timeline'>;

/** "6/2022", "5–6/2022", or "12/2022 – 1/2023". */
export function plannedMonths({ plan: { from, to } }: Task, t: Words): string {
  if (from === to) return month(from);
  const [year] = to.split('-');
  if (from.startsWith(`${year}-`)) return `${Number(from.slice(5))}–${month(to)}`;
  return t('time.span', { from: month(from), to: month(to) });
}

/** The days on which it really was done; says where it still runs and where the end is not known. */
export function actualDays({ actual: { startedOn, finishedOn }, state }: Task, t: Words): string {
  if (startedOn === null) return t(state === 'done' ? 'time.dayUnknown' : 'time.none');
  const from = day(startedOn);
  if (finishedOn === startedOn) return from;
  if (finishedOn !== null) return t('time.span', { from, to: day(finishedOn) });
  return state === 'done' ? t('time.endUnknown', { from }) : t('time.running', { from });
}

/** All states of a task in words: "Đang thực hiện, quá hạn, chậm 29 ngày". */
export function stateWords({ state, overdue, slipDays }: Task, t: Words): string {
  const words: string[] = [t(`state.${state}`)];
  if (overdue) words.push(t('state.overdue').toLocaleLowerCase('vi'));
  if (slipDays) words.push(t('slip', { count: slipDays }));
  return words.join(', ');
}
