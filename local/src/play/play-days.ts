import type { Outline } from '@common/contracts/outline';
import type { Stack } from '../launcher/stack';
import type { Agenda, Deed } from './agenda';
import type { Api, Session } from './api';
import { daysBetween, firstDay, instant, lastDay, written, type Day } from './day';
import { inParallel } from './in-parallel';
import type { Progress } from './progress';
import { beginReport, sendReport, type Addressed } from './send-report';

/** What was done, counted as it was done. */
export type Deeds = Record<Deed['kind'] | 'word' | 'json' | 'nil', number>;

type Play = Readonly<{
  stack: Pick<Stack, 'setDemonstrationClock'>;
  api: Api;
  campaignOf: (day: Day) => Promise<string>;
  opensOn: Day;
  outline: Outline;
  agenda: Agenda;
  progress: Progress;
}>;

const AT_ONCE = 4;
const MORNING = 8;
const AFTERNOON = 14;

/** Plays day after day: the clock is set, reviews in the morning, reports in the afternoon. */
export async function playDays({ stack, api, campaignOf, opensOn, outline, agenda, progress }: Play): Promise<Deeds> {
  const deeds: Deeds = { extend: 0, return: 0, accept: 0, send: 0, resend: 0, begin: 0, word: 0, json: 0, nil: 0 };
  const reportIds = new Map<string, string>();
  const days = daysBetween(firstDay, lastDay);
  const all = [...agenda.values()].reduce((sum, of) => sum + of.length, 0);
  let done = 0;
  let today: Day = firstDay;
  let campaignId = '';
  const perform = async (deed: Deed) => {
    await carryOut(api, { campaignId, outline }, deed, reportIds);
    deeds[deed.kind] += 1;
    done += 1;
    progress.bar(done, all, `${written(today)}: ${deeds.send} đã gửi / sent, ${deeds.accept} đã tiếp nhận / accepted`);
    if (deed.kind === 'send')
      deeds[deed.report.behaviour.nil ? 'nil' : deed.report.form === 'json' ? 'json' : 'word'] += 1;
  };
  for (const day of days) {
    today = day;
    await stack.setDemonstrationClock(instant(day, MORNING));
    if (day === opensOn) campaignId = await campaignOf(day);
    const due = agenda.get(day) ?? [];
    const sendings = due.filter(({ kind }) => kind === 'send' || kind === 'resend');
    await inParallel(
      due.filter((deed) => !sendings.includes(deed)),
      AT_ONCE,
      perform,
    );
    if (sendings.length > 0) await stack.setDemonstrationClock(instant(day, AFTERNOON));
    await inParallel(sendings, AT_ONCE, perform);
  }
  await stack.setDemonstrationClock(instant(lastDay, 17));
  return deeds;
}

async function carryOut(
  api: Api,
  addressed: Addressed,
  { kind, report }: Deed,
  ids: Map<string, string>,
): Promise<void> {
  const participant = `${report.unitId} ${report.capacity}`;
  const editor = api.as('editor');
  if (kind === 'send' || kind === 'resend') {
    ids.set(participant, await sendReport(api, addressed, report, kind === 'send' ? 1 : 2));
    return;
  }
  if (kind === 'begin') return beginReport(api, addressed, report);
  if (kind === 'extend') return extend(editor, addressed.campaignId, report);
  const id = ids.get(participant) ?? '';
  const { revision } = await editor.get<{ revision: number }>(`intake/reports/${id}`);
  if (kind === 'accept') await editor.post(`intake/reports/${id}/acceptance`, { revision });
  else await editor.post(`intake/reports/${id}/return`, { ...returnOf(report), revision });
}

function returnOf({ behaviour: { returned } }: Deed['report']) {
  return { reason: returned?.reason, resubmitBy: returned?.resubmitBy };
}

async function extend(
  editor: Session,
  campaignId: string,
  { unitId, capacity, behaviour }: Deed['report'],
): Promise<void> {
  const { extension } = behaviour;
  if (!extension) return;
  const { deadlines } = await editor.get<{ deadlines: Record<string, string> }>(`intake/campaigns/${campaignId}`);
  await editor.post(`intake/campaigns/${campaignId}/extensions`, {
    unitId,
    capacity,
    deadlines: { ...deadlines, due: extension.until, onTime: extension.until },
    reason: extension.reason,
  });
}
