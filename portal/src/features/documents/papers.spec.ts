import type { Document, Rendering } from './documents.api';
import { filesInForce, papersOf } from './papers';

const rendering = (over: Partial<Rendering> = {}): Rendering => ({
  id: 'r1',
  draftId: 'd1',
  kind: 'bao-cao-so-ket',
  state: 'waiting',
  attempts: 0,
  lastError: null,
  ...over,
});
const document = (number: string | null) => ({ kind: 'bao-cao-so-ket', number }) as Document;
const stateOf = (one: Rendering, documents: Document[] = []) => papersOf([one], documents)[0]?.state;

describe('a paper of a frozen draft', () => {
  it('waits, is rendered, is tried again with a reason, or has failed', () => {
    expect(stateOf(rendering())).toBe('waiting');
    expect(stateOf(rendering({ attempts: 1 }))).toBe('rendering');
    expect(stateOf(rendering({ attempts: 2, lastError: 'ObjectMissing' }))).toBe('trying-again');
    expect(stateOf(rendering({ state: 'failed', attempts: 5, lastError: 'ObjectMissing' }))).toBe('failed');
  });

  it('is ready once it is in the register, and issued once it has a number', () => {
    expect(stateOf(rendering({ state: 'done', attempts: 1 }), [document(null)])).toBe('ready');
    expect(stateOf(rendering({ state: 'done', attempts: 1 }), [document('01/BC-BCSĐCP')])).toBe('issued');
  });

  it('is told although its rendering is no longer known', () => {
    expect(papersOf([], [document(null)])).toMatchObject([{ state: 'ready', rendering: null }]);
  });
});

it('once a paper is issued, its issued files are the ones in force', () => {
  const draft = { edition: 'draft', format: 'pdf' };
  const issued = { edition: 'issued', format: 'pdf' };
  expect(filesInForce({ files: [draft, issued] } as Document)).toEqual([issued]);
  expect(filesInForce({ files: [draft] } as Document)).toEqual([draft]);
});
