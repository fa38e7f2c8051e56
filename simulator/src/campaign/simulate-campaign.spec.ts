import { sha256 } from '@common/contracts/canonical-json';
import { RevisionBody } from '@common/contracts/revision-body';
import { vietnameseCalendar } from '@common/time/vietnamese-calendar';
import { documentXml } from '../testing/docx-text';
import { wordReports } from '../testing/simulated';
import { campaignDays } from './behaviour';
import { sampleOutline } from './sample-outline';
import { sampleUnits } from './sample-units';
import { simulateCampaign } from './simulate-campaign';

const played = [...simulateCampaign({ seed: 7, units: sampleUnits(), outline: sampleOutline })];

describe('A simulated campaign', () => {
  it('is the same to the byte for the same seed, and another for another seed', () => {
    const once = (seed: number) =>
      [...simulateCampaign({ seed, units: sampleUnits(), outline: sampleOutline, count: 12 })].map(
        ({ docx, ...rest }) => sha256((docx ? sha256(docx) : '') + JSON.stringify(rest)),
      );
    expect(once(7)).toEqual(once(7));
    expect(once(8)).not.toEqual(once(7));
  });

  it('writes at length when asked', () => {
    const letters = (long: boolean) => {
      const options = { seed: 7, units: sampleUnits(), outline: sampleOutline, count: 9 };
      const reports = simulateCampaign({ ...options, forms: 'docx-only', long });
      return [...reports].reduce((sum, { truth }) => sum + truth.paragraphs.join('').length, 0);
    };
    expect(letters(true)).toBeGreaterThan(1.2 * letters(false));
  });

  it('gives bodies that the contract takes', () => {
    for (const { unitId, capacity, body } of played) {
      const whole = { reportId: 'r', campaignId: 'c', unitId, capacity, revision: 1, nil: null, ...body };
      expect(() => RevisionBody.parse({ ...whole, outline: { code: 'NQ20-5N', version: 1 } })).not.toThrow();
    }
  });

  it('has every required section in each body, though the Word file may lack some', () => {
    const required = sampleOutline.sections.filter((section) => section.leaf && section.required).map(({ id }) => id);
    for (const { body } of played) {
      const present = new Set(body.sections.map(({ sectionId }) => sectionId));
      expect(required.filter((id) => !present.has(id))).toEqual([]);
    }
    const opened = ({ truth }: (typeof wordReports)[number]) =>
      required.filter((id) => truth.headings.some(({ section, opens }) => opens && section === id)).length;
    const provinces = wordReports.filter(({ unitId }) => unitId.startsWith('province'));
    expect(provinces.some((report) => opened(report) < required.length)).toBe(true);
    expect(provinces.some((report) => opened(report) === required.length)).toBe(true);
  });

  it('has about three reports in ten sent as JSON', () => {
    const share = played.filter(({ form }) => form === 'json').length / played.length;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.4);
  });

  it('has units that never send, nil returns, late, returned and extended ones', () => {
    const count = (has: (one: (typeof played)[number]['behaviour']) => boolean) =>
      played.filter(({ behaviour }) => has(behaviour)).length;
    expect(count(({ sendsOn }) => sendsOn === null)).toBe(7);
    expect(count(({ nil }) => nil !== null)).toBe(3);
    expect(count(({ late }) => late)).toBeGreaterThan(20);
    expect(count(({ returned }) => returned !== null)).toBeGreaterThan(5);
    expect(count(({ returned }) => returned?.resentOn !== null)).toBeGreaterThan(3);
    expect(count(({ extension }) => extension !== null)).toBeGreaterThan(1);
    expect(count(({ sendsOn }) => sendsOn !== null && sendsOn > campaignDays.lastDay)).toBe(0);
  });

  it('names a working day, not passed, by which a returned report is asked for again', () => {
    const returns = played.flatMap(({ behaviour: { returned } }) => returned ?? []);
    const calendar = vietnameseCalendar();
    expect(returns.filter(({ on, resubmitBy }) => resubmitBy <= on || !calendar.isWorking(resubmitBy))).toEqual([]);
    const kept = returns.filter(({ resentOn, resubmitBy }) => resentOn !== null && resentOn <= resubmitBy);
    expect(kept.length).toBeGreaterThan(2);
  });

  it('quotes figures that differ from the table in some reports, and tells which', () => {
    const differing = wordReports.filter(({ truth }) =>
      truth.figures.some(({ inTable, inText }) => inTable !== null && inText !== null && inTable !== inText),
    );
    expect(differing.length).toBeGreaterThan(10);
    expect(differing.length).toBeLessThan(wordReports.length / 2);
  });

  it('makes several units say the same in several wordings', () => {
    const groups = new Map<string, string[]>();
    for (const { likeGroup, text } of wordReports.flatMap(({ truth }) => truth.statements))
      groups.set(likeGroup, [...(groups.get(likeGroup) ?? []), text]);
    const shared = [...groups.values()].filter((texts) => texts.length > 10);
    expect(shared.length).toBeGreaterThan(60);
    for (const texts of shared) expect(new Set(texts).size).toBeGreaterThan(1);
  });

  it('leaves no slot, no choice and no filler in any text', () => {
    for (const { docx } of wordReports) expect(documentXml(docx)).not.toMatch(/[{}[\]|]|lorem|undefined|NaN/i);
  });
});
