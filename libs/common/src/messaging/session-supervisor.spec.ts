import { eventually } from '../testing/eventually';
import { type Lost, SessionSupervisor } from './session-supervisor';

it('why no session can be opened is told once, and again when the reason changes or comes back', async () => {
  const answers = ['ACCESS_REFUSED', 'ACCESS_REFUSED', 'no queue', 'open', 'no queue', 'open'];
  const told: string[] = [];
  const sessions: Lost[] = [];
  const open = async (lost: Lost) => {
    const answer = answers.shift();
    if (answer !== 'open') throw new Error(answer);
    sessions.push(lost);
    return { close: async () => undefined };
  };
  const supervisor = new SessionSupervisor('consume', open, (error) => told.push((error as Error).message));
  await eventually(() => expect(sessions).toHaveLength(1));
  sessions[0]!('connection-closed');
  await eventually(() => expect(sessions).toHaveLength(2));
  expect(told).toEqual(['ACCESS_REFUSED', 'no queue', 'no queue']);
  await supervisor.stop();
});
