import fc from 'fast-check';
import {
  afterNews,
  correctionWaits,
  dueDay,
  isBeingCorrected,
  isLate,
  isOverdue,
  nothingHeard,
  placeOf,
  type ReportNews,
  type RevisionState,
} from './report-standing';

const news = (revision: number, state: RevisionState, onTime: boolean | null = true): ReportNews => ({
  revision,
  state,
  onTime,
  acceptedAt: '2022-06-29T03:00:00.000Z',
});
const after = (...all: ReportNews[]) => all.reduce(afterNews, nothingHeard);

it('counts a report as in only once a revision is accepted', () => {
  expect(placeOf(after())).toBe('owed');
  expect(placeOf(after(news(1, 'submitted')))).toBe('waiting');
  expect(placeOf(after(news(1, 'submitted'), news(1, 'accepted')))).toBe('in');
});

it('owes again what was recalled, and says apart what was returned', () => {
  expect(placeOf(after(news(1, 'submitted'), news(1, 'recalled')))).toBe('owed');
  expect(placeOf(after(news(1, 'submitted'), news(1, 'returned')))).toBe('returned');
  expect(placeOf(after(news(1, 'submitted'), news(1, 'returned'), news(2, 'submitted')))).toBe('waiting');
});

it('keeps the accepted revision in while its correction waits', () => {
  const standing = after(news(1, 'accepted'), news(2, 'submitted'));
  expect(placeOf(standing)).toBe('in');
  expect(standing.accepted?.revision).toBe(1);
  expect(correctionWaits(standing)).toBe(true);
  expect(correctionWaits(after(news(1, 'accepted')))).toBe(false);
});

it('keeps the accepted revision in when it is returned for correction, until a newer one is accepted', () => {
  const back = after(news(1, 'submitted'), news(1, 'accepted'), news(1, 'returned', null));
  expect(back.latest).toEqual({ revision: 1, state: 'returned', onTime: true, sentOn: null });
  expect([placeOf(back), back.accepted?.revision, correctionWaits(back)]).toEqual(['in', 1, false]);
  const again = afterNews(back, news(2, 'submitted'));
  expect([placeOf(again), again.accepted?.revision, correctionWaits(again)]).toEqual(['in', 1, true]);
  const refused = afterNews(again, news(2, 'returned', null));
  expect([placeOf(refused), refused.accepted?.revision, correctionWaits(refused)]).toEqual(['in', 1, false]);
  expect(afterNews(refused, news(3, 'accepted')).accepted?.revision).toBe(3);
});

it('lets an older revision change nothing', () => {
  const standing = after(news(2, 'submitted'), news(2, 'accepted'));
  expect(afterNews(standing, news(1, 'accepted'))).toEqual(standing);
  expect(afterNews(standing, news(1, 'returned'))).toEqual(standing);
});

it('gives the same standing whatever the order and however often the news come', () => {
  const state = fc.constantFrom<RevisionState>('submitted', 'recalled', 'returned', 'accepted');
  const one = fc.tuple(fc.integer({ min: 1, max: 4 }), state).map(([revision, what]) => news(revision, what));
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 10 }).chain((all) => {
        const doubled = [...all, ...all];
        return fc.tuple(fc.constant(all), fc.shuffledSubarray(doubled, { minLength: doubled.length }));
      }),
      ([given, shuffled]) => expect(after(...shuffled)).toEqual(after(...given)),
    ),
  );
});

it('is late when sent after the on-time date, or owed when that date is over', () => {
  const until = '2022-06-30';
  expect(isLate(after(news(1, 'accepted', false)), until, '2022-06-01')).toBe(true);
  expect(isLate(after(news(1, 'accepted', true)), until, '2022-12-31')).toBe(false);
  expect(isLate(after(news(1, 'submitted', false)), until, '2022-07-02')).toBe(true);
  expect(isLate(after(), until, '2022-06-30')).toBe(false);
  expect(isLate(after(), until, '2022-07-01')).toBe(true);
});

const back = (revision: number, resubmitBy: string | null): ReportNews => ({
  ...news(revision, 'returned', null),
  resubmitBy,
});

it('is asked for again by the day that its return named, until a later revision is accepted', () => {
  const due = '2022-06-30';
  const returned = after(news(1, 'submitted'), back(1, '2022-07-08'));
  expect(dueDay(after(news(1, 'submitted')), due)).toBe(due);
  expect(dueDay(returned, due)).toBe('2022-07-08');
  const again = afterNews(afterNews(returned, news(2, 'submitted')), back(2, null));
  expect(dueDay(again, due)).toBe('2022-07-08');
  expect(dueDay(afterNews(again, back(2, '2022-07-20')), due)).toBe('2022-07-20');
  expect(dueDay(afterNews(again, news(3, 'accepted')), due)).toBe(due);
  expect(dueDay(after(news(1, 'accepted'), back(1, '2022-07-08')), due)).toBe('2022-07-08');
});

it('returned, it is overdue once its own day is over, a correction of an accepted one too', () => {
  const due = '2022-06-30';
  const returned = after(news(1, 'submitted'), back(1, '2022-07-08'));
  expect(isOverdue(returned, due, '2022-07-08')).toBe(false);
  expect(isOverdue(returned, due, '2022-07-09')).toBe(true);
  expect(isOverdue(after(news(1, 'submitted'), back(1, null)), due, '2022-07-01')).toBe(true);
  expect(isOverdue(after(news(1, 'accepted'), back(1, '2022-07-08')), due, '2022-07-09')).toBe(true);
  expect(isOverdue(afterNews(returned, news(2, 'submitted')), due, '2022-07-09')).toBe(false);
});

it('a correction that its unit took back is asked for as before, while what was accepted counts', () => {
  const sent = after(news(1, 'accepted'), back(1, '2022-07-08'), news(2, 'submitted'));
  expect([isBeingCorrected(sent), isOverdue(sent, '2022-06-30', '2022-07-09')]).toEqual([false, false]);
  const recalled = afterNews(sent, news(2, 'recalled'));
  expect([placeOf(recalled), isBeingCorrected(recalled), correctionWaits(recalled)]).toEqual(['in', true, false]);
  expect(isOverdue(recalled, '2022-06-30', '2022-07-08')).toBe(false);
  expect(isOverdue(recalled, '2022-06-30', '2022-07-09')).toBe(true);
});

it('keeps the day on which the newest revision was sent, whatever is heard first', () => {
  const sent = { ...news(1, 'submitted'), sentAt: '2022-06-28T18:00:00.000Z' };
  expect(after(sent, back(1, null)).latest).toMatchObject({ state: 'returned', sentOn: '2022-06-29', onTime: true });
  expect(after(back(1, null), sent)).toEqual(after(sent, back(1, null)));
});

it('is overdue only while it is to be sent and the due day is over', () => {
  const due = '2022-06-30';
  expect(isOverdue(after(), due, '2022-06-30')).toBe(false);
  expect(isOverdue(after(), due, '2022-07-01')).toBe(true);
  expect(isOverdue(after(news(1, 'submitted'), news(1, 'recalled')), due, '2022-07-01')).toBe(true);
  expect(isOverdue(after(news(1, 'submitted')), due, '2022-07-01')).toBe(false);
  expect(isOverdue(after(news(1, 'accepted', false)), due, '2022-07-01')).toBe(false);
  expect(isOverdue(after(), null, '2022-07-01')).toBe(false);
});
