import { eventually } from '../testing/eventually';
import { bundleActor, end, Play } from './testing/play/play';
import { testBrokerUrl } from './testing/test-broker';

describe.each(['RabbitMQ', 'PostgreSQL'])('processes over %s', (kind) => {
  let play: Play;

  let actor: string;

  beforeAll(async () => {
    actor = await bundleActor(`shutdown-${kind}`);
  });
  beforeEach(async () => {
    play = await Play.open(actor, kind === 'RabbitMQ' ? testBrokerUrl() : undefined);
  });
  afterEach(() => play.close());

  it('told to stop, a listener ends its running handlers, commits them and leaves nothing to be handled again', async () => {
    await play.cast('tell', { SUBJECTS: '50', PAUSE_MS: '2' });
    const listener = await play.cast('listen', { HANDLER_MS: '400' });
    await eventually(async () => expect((await play.tally()).effects).toBeGreaterThan(8));
    play.hush();
    expect(await end(listener, 'SIGTERM')).toBe(0);
    const handled = await play.databases[1].dataSource.query(
      `select count(*)::integer as rows from inbox where status = 'processed'`,
    );
    expect(handled).toEqual([{ rows: (await play.tally()).effects }]);
    await play.cast('listen');
    const { committed, effects, outOfOrder } = await play.settled(60_000);
    expect({ effects, outOfOrder }).toEqual({ effects: committed, outOfOrder: 0 });
    expect(await play.databases[1].dataSource.query('select max(attempts) from inbox')).toEqual([{ max: 0 }]);
  });

  it('an event that ends every process that handles it is set aside, and its neighbours are handled', async () => {
    await play.cast('tell', { SUBJECTS: '4', PAUSE_MS: '20' });
    await eventually(async () => expect((await play.tally()).committed).toBeGreaterThan(30));
    play.hush();
    await eventually(async () => {
      if (play.children('listen').length === 0) await play.cast('listen', { POISON: 'subject-0' });
      const neighbours = await play.databases[0].dataSource.query(`select 1 from told where subject <> 'subject-0'`);
      const effects = await play.databases[1].dataSource.query(`select 1 from effect where subject <> 'subject-0'`);
      expect(effects).toHaveLength(neighbours.length);
      expect(
        await play.databases[1].dataSource.query(
          `select status from inbox where subject = 'subject-0' and sequence = 1`,
        ),
      ).toEqual([{ status: 'retry' }]);
    }, 150_000);
    expect(await play.databases[1].dataSource.query(`select 1 from effect where subject = 'subject-0'`)).toEqual([]);
  }, 180_000);
});
