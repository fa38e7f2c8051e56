import { nothingHeard, type ReportStanding } from '../../participation/domain/report-standing';
import { section } from './evidence.builder';
import { headlineOf, type Situation } from './headline';

const latestOf = (state: 'submitted' | 'returned') => ({ latest: { revision: 1, state, onTime: true } });
const latest = (state: 'submitted' | 'returned') => ({ ...nothingHeard, ...latestOf(state) });
const accepted = (nil: boolean): ReportStanding => ({
  ...nothingHeard,
  accepted: { revision: 1, nil, onTime: true, acceptedAt: '2022-06-29T03:00:00.000Z' },
});
const participant = (standing: ReportStanding, due = '2022-06-30', group: string | null = 'province') => ({
  group,
  deadlines: { due },
  standing,
});
const situation = (given: Partial<Situation> = {}): Situation => ({
  asOf: '2022-07-01',
  participants: [],
  sections: [],
  drafts: [],
  lateForDraft: 0,
  ...given,
});

it('counts every participant in one place, and of those who have to send, again or at all, whose day is over', () => {
  const participants = [
    participant(accepted(false)),
    participant({ ...accepted(true), ...latestOf('returned') }),
    participant(latest('submitted')),
    participant(latest('returned')),
    participant(nothingHeard),
    participant(nothingHeard, '2022-07-15'),
    participant(accepted(false), '2022-06-30', null),
  ];
  expect(headlineOf(situation({ participants }))).toMatchObject({
    asOf: '2022-07-01',
    participants: 6,
    accepted: 2,
    nil: 1,
    correcting: 1,
    waiting: 1,
    returned: 1,
    owed: 2,
    overdue: 2,
  });
});

it('says that there is no draft, or which one is the newest and how many reports came too late for it', () => {
  expect(headlineOf(situation()).draft).toEqual({ state: 'none', id: null, number: null, frozenOn: null, late: 0 });
  const drafts = [1, 2].map((number) => ({ id: `d${number}`, number, frozenOn: '2022-07-29' }));
  expect(headlineOf(situation({ drafts, lateForDraft: 3 })).draft).toEqual({
    state: 'frozen',
    id: 'd2',
    number: 2,
    frozenOn: '2022-07-29',
    late: 3,
  });
});

it('names the sections that no accepted report has text for', () => {
  const sections = [section('II.1', '2022-06-29'), section('II.2.6')];
  expect(headlineOf(situation({ sections })).sectionsWithoutText).toEqual([
    { id: 'id-II.2.6', number: 'II.2.6', title: 'Mục' },
  ]);
});
