import { jest } from '@jest/globals';
import { ChangeStream } from './change-stream';

const said = (stream: ChangeStream) => String(stream.body.read() ?? '');

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('says after how long to come again, then what changed', () => {
  const stream = new ChangeStream(false);
  stream.tell('sections');
  expect(said(stream)).toBe('retry: 3000\nid: 0\n\nevent: changed\ndata: {"what":"sections"}\n\n');
  stream.end();
});

it('gives a sign of life every 15 seconds', () => {
  const stream = new ChangeStream(false);
  said(stream);
  jest.advanceTimersByTime(45_000);
  expect(said(stream)).toBe(': still here\n\n'.repeat(3));
  stream.end();
});

it('ends after ten minutes, so that the right to listen is asked for anew', () => {
  const stream = new ChangeStream(false);
  jest.advanceTimersByTime(10 * 60_000);
  expect(stream.body.writableEnded).toBe(true);
  stream.tell('drafts');
  expect(said(stream)).not.toContain('drafts');
});

it('lets go of a listener who does not read', () => {
  const stream = new ChangeStream(false);
  for (let minute = 0; minute < 9; minute += 1)
    for (let half = 0; half < 120; half += 1) {
      stream.tell('sections');
      stream.tell('participation');
      stream.tell('documents');
      stream.tell('letters');
      jest.advanceTimersByTime(500);
    }
  expect(stream.body.destroyed).toBe(true);
});
