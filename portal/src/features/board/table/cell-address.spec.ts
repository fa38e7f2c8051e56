import { sampleRow } from '../testing/sample-rows';
import { cellAddress } from './cell-address';
import { linesOf } from './lines';

const sections = ['I.1', 'I.2', 'II.1'].map((number) => ({ id: `nq20.${number}`, number, title: number }));
const sent = sampleRow('province-02-party');
const owing = sampleRow('province-04-party', { state: 'owed', revision: null, reportId: null, counts: [0, 0, 0] });
const [all, , first, second] = linesOf([sent, owing], []);
const address = (line: typeof all, column: number) => cellAddress('c1', sections, line!, column);

describe('a cell of the heat map', () => {
  it('leads from a number to what the unit said in the section, and from a sum to the section of all', () => {
    expect(address(first, 2)).toBe('/campaigns/c1/consolidation/sections/nq20.I.1?unit=province-02-party');
    expect(address(all, 4)).toBe('/campaigns/c1/consolidation/sections/nq20.II.1');
  });

  it('leads from the unit, its state and its sum to the report', () => {
    expect([0, 1, 5].map((column) => address(first, column))).toEqual(
      new Array(3).fill('/reports/report-of-province-02-party'),
    );
  });

  it('leads nowhere where nothing was said or sent', () => {
    expect([address(first, 3), address(second, 0), address(second, 2), address(all, 0)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
