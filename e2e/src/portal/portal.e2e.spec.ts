import { aDataFolder, cleanUp, runStack, type RunningStack, untilSaid } from '../stack/run-stack';
import { everyScreenJourney } from './journeys/every-screen.journey';
import { signInJourney } from './journeys/sign-in.journey';
import { Portal } from './portal';
import { type Places, placesOf } from './screens';

/** One demonstration for all journeys, which are told in the order in which they change it. */
describe('the portal on the embedded stack', () => {
  let stack: RunningStack | undefined;
  let portal: Portal;
  let places: Places;

  beforeAll(async () => {
    stack = await runStack('demo', aDataFolder(), ['--participants', '24']);
    await untilSaid(stack, 'Ctrl-C', 300_000);
    portal = await Portal.open(stack.url);
    const as = async (account: string) => (await portal.visit(account)).request;
    places = await placesOf(stack.url, await as('editor'), (unitId) => as(`clerk.${unitId}`));
  }, 300_000);

  afterAll(async () => {
    await portal?.close();
    await cleanUp(stack);
  }, 60_000);

  signInJourney(() => portal);
  everyScreenJourney(() => ({ portal, places }));
});
