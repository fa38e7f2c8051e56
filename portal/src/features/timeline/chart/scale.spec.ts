import { taskWith } from '../task.builder';
import { lastDayOf, scaleOf } from './scale';

describe('the axis of the chart', () => {
  const june = taskWith();

  it('has the months from the first planned one to today while something is unfinished', () => {
    const { months } = scaleOf([june], '2022-08-15');
    expect(months.map(({ month }) => month)).toEqual(['2022-06', '2022-07', '2022-08']);
  });

  it('ends with the last thing that happened once all is done', () => {
    const done = taskWith({ state: 'done', actual: { startedOn: '2022-06-09', finishedOn: '2022-07-01' } });
    expect(scaleOf([done], '2026-11-23').months.map(({ month }) => month)).toEqual(['2022-06', '2022-07']);
  });

  it('goes over the turn of the year', () => {
    const winter = taskWith({ plan: { from: '2022-11', to: '2023-02' } });
    const { months } = scaleOf([winter], '2022-12-01');
    expect(months.map(({ month }) => month)).toEqual(['2022-11', '2022-12', '2023-01', '2023-02']);
  });

  it('has today alone where the plan names no task', () => {
    expect(scaleOf([], '2022-07-29').months.map(({ month }) => month)).toEqual(['2022-07']);
  });

  it('puts days where they lie, both ends of a span included', () => {
    const { span, place } = scaleOf([june], '2022-06-15');
    expect(span('2022-06-01', '2022-06-30')).toEqual({ left: 0, width: 100 });
    expect(span('2022-06-16', '2022-06-30')).toEqual({ left: 50, width: 50 });
    expect(place('2022-06-15')).toBeCloseTo(48.33, 1);
  });

  it('has no place for a day beyond it', () => {
    const { place } = scaleOf([june], '2022-06-15');
    expect(place('2022-05-31')).toBeNull();
    expect(place('2022-07-01')).toBeNull();
  });

  it('labels only some months of a long plan', () => {
    const long = taskWith({ plan: { from: '2022-01', to: '2024-12' } });
    const { months } = scaleOf([long], '2022-06-15');
    expect(
      months
        .filter(({ labelled }) => labelled)
        .map(({ month }) => month)
        .slice(0, 2),
    ).toEqual(['2022-01', '2022-04']);
    expect(months.filter(({ labelled }) => labelled)).toHaveLength(12);
  });

  it('knows the last day of a month', () => {
    expect([lastDayOf('2022-02'), lastDayOf('2024-02'), lastDayOf('2022-12')]).toEqual([
      '2022-02-28',
      '2024-02-29',
      '2022-12-31',
    ]);
  });
});
