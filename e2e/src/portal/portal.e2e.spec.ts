/** @jest-environment ./src/portal/failure-environment.mjs */
import { jest } from '@jest/globals';
import { aDataFolder, cleanUp, runStack, type RunningStack, untilSaid } from '../stack/run-stack';
import { clerkByHandJourney } from './journeys/clerk-by-hand.journey';
import { clerkSendsJourney } from './journeys/clerk-sends.journey';
import { clientJourney } from './journeys/client.journey';
import { editorAcceptsJourney } from './journeys/editor-accepts.journey';
import { everyScreenJourney, firstScreensJourney } from './journeys/every-screen.journey';
import { signInJourney } from './journeys/sign-in.journey';
import { foreignContentJourney } from './journeys/foreign-content.journey';
import { instituteJourney } from './journeys/institute.journey';
import { keyboardOnlyJourney } from './journeys/keyboard-only.journey';
import { neverLostJourney } from './journeys/never-lost.journey';
import { officesJourney } from './journeys/offices.journey';
import { takenAlongJourney } from './journeys/taken-along.journey';
import { vietnameseTypingJourney } from './journeys/vietnamese-typing.journey';
import { Portal } from './portal';
import { type Places, placesOf } from './screens';

/** `PORTAL_URL`: a demonstration that runs already (`npm run demo -- --participants 22`), for writing journeys. */
const running = process.env.PORTAL_URL;

/** Long, because other suites may have the machine; what a journey waits for is told much sooner. */
jest.setTimeout(600_000);

/** One demonstration for all journeys, which are told in the order in which they change it. */
describe('the portal on the embedded stack', () => {
  let stack: RunningStack | undefined;
  let portal: Portal;
  let places: Places;
  const given = () => ({ portal, places });

  beforeAll(async () => {
    if (!running) {
      stack = await runStack('demo', aDataFolder(), ['--participants', '22']);
      await untilSaid(stack, 'Ctrl-C', 480_000);
    }
    portal = await Portal.open(running ?? stack!.url);
    places = await placesOf(portal);
  }, 600_000);

  afterAll(async () => {
    await portal?.close();
    await cleanUp(stack);
  }, 60_000);

  clientJourney(() => portal);
  firstScreensJourney(given);
  signInJourney(() => portal);
  clerkSendsJourney(given);
  clerkByHandJourney(given);
  editorAcceptsJourney(given);
  instituteJourney(given);
  officesJourney(given);
  keyboardOnlyJourney(given);
  foreignContentJourney(given);
  takenAlongJourney(given);
  vietnameseTypingJourney(given);
  neverLostJourney(given);
  everyScreenJourney(given);
});
