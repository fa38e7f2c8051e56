import { proofWith, taskWith, timelineWith } from '../task.builder';
import { newsOf } from './news';

const at = (accepted: number, slipDays = 29) =>
  timelineWith(
    [taskWith({ slipDays, evidence: [proofWith('reports-accepted', accepted, 150)] }), taskWith({ number: 6 })],
    {
      accepted,
    },
  );

describe('the news of a timeline', () => {
  it('are the sentence and the tasks that are no longer what they were', () => {
    expect(newsOf(at(142), at(143))).toMatchObject({ headline: true, tasks: [{ number: 5 }] });
  });

  it('are none while nothing happens', () => {
    expect(newsOf(at(142), at(142))).toBeNull();
  });

  it('are none where only a day has passed', () => {
    const nextDay = at(142, 30);
    expect(newsOf(at(142), { ...nextDay, headline: { ...nextDay.headline, asOf: '2022-07-30' } })).toBeNull();
  });
});
