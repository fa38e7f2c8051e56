import { eventually } from '../testing/eventually';
import { inboxBench } from './testing/inbox-bench';

it('a handler that takes too long counts as failed, and what it writes later is not kept', async () => {
  const bench = await inboxBench(100);
  let goOn: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (goOn = resolve));
  let outcome = '';
  bench.plan = async () => {
    await late;
    await bench.unitOfWork.query(`insert into effect (text) values ('too late')`).then(
      () => (outcome = 'written'),
      () => (outcome = 'refused'),
    );
  };
  await bench.inbox.receive(bench.said('hai-duong', 1));
  expect(await bench.fates()).toEqual(['hai-duong 1 retry']);
  goOn();
  await eventually(() => expect(outcome).toBe('refused'));
  expect(await bench.effects()).toEqual([]);
  bench.plan = async () => undefined;
  await bench.hurry();
  await bench.retries.round();
  expect(await bench.effects()).toEqual(['hai-duong 1']);
  await bench.close();
});
