import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { oldestShown } from './shown-data';

const client = new QueryClient();
const at = (time: string) => Date.parse(`2022-07-29T${time}:00+07:00`);
const keep = (key: string, time: string) => client.setQueryData([key], 'data', { updatedAt: at(time) });
const noAnswer = () => new Promise<never>(() => undefined);
const show = (key: string, staleTime = 60_000) =>
  new QueryObserver(client, { queryKey: [key], staleTime, queryFn: noAnswer }).subscribe(() => undefined);

afterEach(() => client.clear());

it('the data on screen are as old as the oldest of them, not as the last time the server answered', () => {
  keep('documents', '20:19');
  keep('drafts', '20:21');
  keep('left-page', '19:00');
  show('documents');
  show('drafts');
  expect(oldestShown(client)).toBe(at('20:19'));
});

it('what never changes and what stands around every screen do not make them old', () => {
  keep('outline', '08:00');
  keep('session', '08:00');
  keep('documents', '20:19');
  show('outline', Infinity);
  show('session');
  expect(oldestShown(client)).toBeNull();
  show('documents');
  expect(oldestShown(client)).toBe(at('20:19'));
});

it('a screen without data has no time', () => {
  show('documents');
  expect(oldestShown(client)).toBeNull();
});
