import { sampleOutline } from '../campaign/sample-outline';
import { wordReports } from '../testing/simulated';
import { figureText, numberText } from './number-text';
import { oldTone } from './old-tone';
import { allProvinces } from './provinces';

describe('Plausible facts', () => {
  it('knows the 63 provinces of 2022 with 98 million people', () => {
    expect(allProvinces).toHaveLength(63);
    const people = allProvinces.reduce((sum, province) => sum + province.populationThousands, 0);
    expect(people).toBeGreaterThan(96_000);
    expect(people).toBeLessThan(100_000);
  });

  it('keeps every indicator within its plausible range and every share within its whole', () => {
    const ranges = new Map(sampleOutline.indicators.map(({ id, plausible }) => [id, plausible]));
    for (const { indicatorId, value, numerator, denominator } of wordReports.flatMap(({ body }) => body.indicators)) {
      const { min, max } = ranges.get(indicatorId)!;
      if (value === null) continue;
      expect(value).toBeGreaterThanOrEqual(min);
      expect(value).toBeLessThanOrEqual(max);
      if (numerator !== null) expect(numerator).toBeLessThanOrEqual(denominator!);
    }
  });

  it.each([
    [1234567.89, 2, '1.234.567,89'],
    [95, 1, '95'],
    [92.5, 2, '92,5'],
    [-3.25, 1, '-3,3'],
  ])('writes %d with %d decimals as %s', (value, decimals, text) => {
    expect(numberText(value, decimals)).toBe(text);
  });

  it('writes small counts with a leading zero, as offices do', () => {
    expect([figureText(5), figureText(12), figureText(5.5, 1)]).toEqual(['05', '12', '5,5']);
  });

  it('lets no body ask itself for something', () => {
    const asked = wordReports.flatMap(({ unitId, truth }) => truth.headings.map(({ text }) => `${unitId} ${text}`));
    expect(asked.some((one) => one.startsWith('province-30-party Đối với Bảo hiểm'))).toBe(true);
    expect(asked.filter((one) => one.startsWith('central-BHXHVN Đối với Bảo hiểm'))).toEqual([]);
  });

  it.each([
    ['Thanh Hóa, hòa, khỏe, ủy, Ủy ban', 'Thanh Hoá, hoà, khoẻ, uỷ, Uỷ ban'],
    ['hoàn, quý, thuốc', 'hoàn, quý, thuốc'],
  ])('spells “%s” the older way as “%s”', (now, then) => {
    expect(oldTone(now)).toBe(then);
  });
});
