import type { TFunction } from 'i18next';
import { day, listed } from '@portal/locale/format';
import type { Headline } from './timeline.api';

type Words = TFunction<'headline'>;
/** More sections than these are counted, not named. */
const namedAtMost = 3;

/**
 * Where the campaign stands, in one plain sentence: the reports, whose parts make up all of them, then the draft and what
 * the next one waits for.
 */
export function headlineSentence(headline: Headline, t: Words): string {
  return `${[reports(headline, t), ...drafts(headline, t)].join('; ')}.`;
}

function reports(headline: Headline, t: Words): string {
  const { participants, accepted, correcting, waiting, returned, owed, overdue } = headline;
  if (participants === 0) return t('noParticipants');
  const counts = { accepted, count: participants };
  const whole = accepted === participants ? t('allAccepted', counts) : t('accepted', counts);
  const corrected = correcting > 0 ? `${whole} ${t('correcting', { count: correcting })}` : whole;
  return [
    accepted === 0 ? t('noneAccepted', counts) : corrected,
    waiting > 0 && t('waiting', { count: waiting }),
    returned > 0 && t('returned', { count: returned }),
    owed > 0 && t('owed', { count: owed }),
    overdue > 0 && t(overdueAs(headline), { count: overdue }),
  ]
    .filter((clause) => clause !== false)
    .join(', ');
}

/** Overdue can be what is owed, returned or being corrected: some of it, or all. */
function overdueAs({ correcting, returned, owed, overdue }: Headline) {
  const asked = correcting + returned + owed;
  if (overdue < asked) return owed === asked ? 'overdue' : 'overdueInAll';
  return overdue === 1 ? 'oneOverdue' : 'allOverdue';
}

function drafts({ participants, draft, sectionsWithoutText }: Headline, t: Words): string[] {
  const next = (draft.number ?? 0) + 1;
  const waits = sectionsWithoutText.length > 0;
  if (draft.number === null || draft.frozenOn === null) {
    if (participants === 0) return [];
    return [waits ? waitsFor(next, sectionsWithoutText, t) : t('readyToFreeze', { number: next })];
  }
  const frozen = { number: draft.number, date: day(draft.frozenOn) };
  return [
    draft.late > 0 ? t('frozenWithout', { ...frozen, count: draft.late }) : t('frozen', frozen),
    ...(waits ? [waitsFor(next, sectionsWithoutText, t)] : []),
  ];
}

function waitsFor(number: number, sections: Headline['sectionsWithoutText'], t: Words): string {
  const count = sections.length;
  if (count > namedAtMost) return t('waitsForMany', { number, count });
  const names = listed(sections.map((section) => section.number));
  return count === 1 ? t('waitsForOne', { number, names }) : t('waitsForSome', { number, names });
}
