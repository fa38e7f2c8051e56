import { aDataFolder, cleanUp, runStack, type RunningStack, untilSaid } from '../stack/run-stack';
import { signInJourney } from './journeys/sign-in.journey';
import { Portal } from './portal';

/** One demonstration for all journeys, which are told in the order in which they change it. */
describe('the portal on the embedded stack', () => {
  let stack: RunningStack | undefined;
  let portal: Portal;

  beforeAll(async () => {
    stack = await runStack('demo', aDataFolder(), ['--participants', '24']);
    await untilSaid(stack, 'Ctrl-C', 300_000);
    portal = await Portal.open(stack.url);
  }, 300_000);

  afterAll(async () => {
    await portal?.close();
    await cleanUp(stack);
  }, 60_000);

  signInJourney(() => portal);
});
