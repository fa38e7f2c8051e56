import { Claims, userOf } from './claims';

const at = (instant: string, ...pairs: object[]) =>
  userOf(Claims.parse({ sub: 'an', pairs }), new Date(instant)).pairs.map(({ role }) => role);

describe('the roles of a token', () => {
  const deputy = { unit: 'central-BYT', role: 'editor', from: '2022-06-10', to: '2022-06-20' };

  it.each([
    ['2022-06-09T16:59:59Z', []],
    ['2022-06-09T17:00:00Z', ['editor']],
    ['2022-06-20T16:59:59Z', ['editor']],
    ['2022-06-20T17:00:00Z', []],
  ])('hold from midnight to midnight in Vietnam: at %s they are %j', (instant, held) =>
    expect(at(instant, deputy)).toEqual(held),
  );

  it('without days hold always', () => {
    const lasting = { unit: 'central-BYT', role: 'viewer', to: null };
    expect(at('2022-06-09T00:00:00Z', lasting)).toEqual(['viewer']);
  });

  it('that nobody knows, or with a day that does not exist, are left out; the others hold', () => {
    const unknown = { unit: 'central-BYT', role: 'archivist' };
    const impossible = { unit: 'central-BYT', role: 'admin', from: '2022-02-30' };
    expect(at('2022-06-15T00:00:00Z', unknown, deputy, impossible)).toEqual(['editor']);
  });
});
