import { FixedClock } from '@common/testing/fixed-clock';
import { eventually } from '@common/testing/eventually';
import { PlannerLoop } from './planner-loop';
import { plannerLastRun } from './planner-metrics';
import type { Plan, PlanReminders } from './plan-reminders.use-case';

async function lastRunAfter(plan: Plan | null): Promise<number> {
  let rounds = 0;
  const execute = async () => {
    rounds += 1;
    return plan;
  };
  plannerLastRun.set(0);
  const loop = new PlannerLoop({ execute } as PlanReminders, new FixedClock(new Date(0)), { everySeconds: 3_600 });
  loop.onApplicationBootstrap();
  await eventually(() => expect(rounds).toBe(1));
  await loop.beforeApplicationShutdown();
  return (await plannerLastRun.get()).values[0].value;
}

it('tells when it last planned, by the clock of the machine', async () => {
  const before = Math.floor(Date.now() / 1_000);
  expect(await lastRunAfter({ mails: 0, held: false })).toBeGreaterThanOrEqual(before);
});

it('does not count a round in which another replica planned', async () => {
  expect(await lastRunAfter(null)).toBe(0);
});
