import { paperNumber } from './paper-number';

describe("a paper's number and symbol", () => {
  it('are joined as the Party writes them, and as the State does', () => {
    expect(paperNumber({ number: '337', symbol: 'BC/TU' }, 'party')).toBe('337-BC/TU');
    expect(paperNumber({ number: '12', symbol: '/BC-UBND' }, 'state')).toBe('12/BC-UBND');
  });

  it('are what there is where one of them, or both, were left blank', () => {
    expect(paperNumber({ number: null, symbol: 'BC/TU' }, 'party')).toBe('BC/TU');
    expect(paperNumber({ number: null, symbol: null }, 'party')).toBe('');
  });
});
