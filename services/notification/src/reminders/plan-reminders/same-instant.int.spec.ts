import { exampleRevision } from '@common/contracts/report-facts';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { eventually } from '@common/testing/eventually';
import { atLocalTime } from '@common/time/plain-date';
import { AnnounceRecall } from '../../announcements/announce-recall/announce-recall.use-case';
import { AnnounceSubmission } from '../../announcements/announce-submission/announce-submission.use-case';
import { type Play, startPlay } from '../../testing/play';
import { PlanReminders } from './plan-reminders.use-case';

const haiDuong = { ...exampleRevision, campaignId: 'campaign-655', unitId: 'province-30-party' };

let play: Play;
beforeEach(async () => {
  play = await startPlay();
  await play.at('2022-06-09');
  play.clock.moveTo(atLocalTime('2022-06-16', '08:05'));
});
afterEach(() => play.stop());

/** Does `work` and keeps its transaction open until released. */
async function held(work: () => Promise<unknown>): Promise<{ release(): Promise<unknown> }> {
  let done!: () => void;
  let release!: () => void;
  const worked = new Promise<void>((resolve) => (done = resolve));
  const gate = new Promise<void>((resolve) => (release = resolve));
  const transaction = play.app.get(TypeOrmUnitOfWork).run(async () => {
    await work();
    done();
    await gate;
  });
  await Promise.race([worked, transaction]);
  return { release: () => (release(), transaction) };
}

const waitsForALock = () =>
  eventually(async () => {
    const waiting = await play.query(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    expect(waiting).toHaveLength(1);
  });
const reminded = () =>
  play.query<{ unit: string; status: string }>(
    `select o.unit_id as unit, r.status from reminder r join obligation o on o.id = r.obligation_id order by o.unit_id`,
  );
const owing = { unit: 'province-01-party', status: 'pending' };

it('a planner that meets a report being handled waits for it, and reminds only the others', async () => {
  const submission = await held(() => play.app.get(AnnounceSubmission).execute(haiDuong));
  const planning = play.app.get(PlanReminders).execute();
  await waitsForALock();
  await submission.release();
  expect(await planning).toEqual({ mails: 1, held: false });
  expect(await reminded()).toEqual([owing]);
});

it('a report that meets a planner at work waits for it, and takes its reminder back before it is sent', async () => {
  const planning = await held(() => play.app.get(PlanReminders).execute());
  const submission = play.app.get(AnnounceSubmission).execute(haiDuong);
  await waitsForALock();
  await planning.release();
  await submission;
  expect(await reminded()).toEqual([owing, { unit: 'province-30-party', status: 'cancelled' }]);
  const mails = await play.mails('reminder');
  expect(mails.map(({ unit_id, status }) => [unit_id, status]).sort()).toEqual([
    ['province-01-party', 'pending'],
    ['province-30-party', 'cancelled'],
  ]);
});

it('a late report that comes in while the planner looks is raised to nobody', async () => {
  await play.app.get(PlanReminders).execute();
  await play.app.get(AnnounceSubmission).execute(haiDuong);
  await play.app.get(AnnounceRecall).execute(haiDuong);
  play.clock.moveTo(atLocalTime('2022-07-01', '08:05'));
  const submission = await held(() => play.app.get(AnnounceSubmission).execute({ ...haiDuong, revision: 2 }));
  const planning = play.app.get(PlanReminders).execute();
  await waitsForALock();
  await submission.release();
  await planning;
  const levels = await play.query(
    'select o.unit_id as unit from escalation e join obligation o on o.id = e.obligation_id',
  );
  expect(levels).toEqual([{ unit: 'province-01-party' }]);
});
