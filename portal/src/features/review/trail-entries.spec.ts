import { nameOfDeed, reasonOf, type TrailEntry } from './trail-entries';

const row = (action: string, after: unknown = null): TrailEntry => ({
  ...{ seq: 1, hash: 'ab' },
  entry: {
    ...{ actor: { id: 'editor', name: 'Hoàng Đức Anh' }, unitId: null, action, before: null, after },
    ...{ requestId: 'r', at: '2022-07-01T01:00:00.000Z', recordedAt: '2022-07-01T01:00:00.000Z' },
  },
});

describe('the trail of a report', () => {
  it('names what was done, and leaves unknown deeds as they are called', () => {
    expect(nameOfDeed(row('report.returned'))).toBe('returned');
    expect(nameOfDeed(row('report.moved-to-the-moon'))).toBeNull();
  });

  it('tells why a report was returned', () => {
    expect(reasonOf(row('report.returned', { reason: 'Thiếu biểu' }))).toBe('Thiếu biểu');
    expect(reasonOf(row('report.accepted', { status: 'accepted' }))).toBeNull();
    expect(reasonOf(row('report.begun'))).toBeNull();
  });
});
