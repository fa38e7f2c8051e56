import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { RevisionBody } from '@common/contracts/revision-body';
import { bigDraft } from './big-draft';
import { wholeReport } from './whole-report';

describe('Material for benches', () => {
  it('has a whole report of about 37 kB with every section and every indicator', () => {
    const body = wholeReport(3);
    const bytes = Buffer.byteLength(canonicalJson(body));
    expect(bytes).toBeGreaterThan(30_000);
    expect(bytes).toBeLessThan(44_000);
    expect(body.sections).toHaveLength(18);
    expect(body.indicators).toHaveLength(21);
    const whole = { reportId: 'r', campaignId: 'c', unitId: 'u', capacity: 'party', revision: 1, nil: null, ...body };
    expect(() => RevisionBody.parse({ ...whole, outline: { code: 'NQ20-5N', version: 1 } })).not.toThrow();
  });

  it.each([20, 84, 300])('has a whole report of exactly %d paragraphs', (count) => {
    const blocks = wholeReport(5, count).sections.flatMap((section) => section.blocks);
    expect(blocks).toHaveLength(count);
  });

  it('has a draft of 200 pages: 2,000 paragraphs, 40 tables, footnotes, over 93 contributors', () => {
    const draft = bigDraft(1, 200);
    expect(() => DraftSnapshot.parse(draft)).not.toThrow();
    const blocks = draft.sections.flatMap((section) => section.blocks);
    const count = (...types: string[]) => blocks.filter(({ block }) => types.includes(block.type)).length;
    expect(count('paragraph', 'item')).toBe(2_000);
    expect(count('table')).toBe(40);
    expect(draft.sections.flatMap(({ notes }) => notes).length).toBeGreaterThan(40);
    const units = new Set(blocks.flatMap(({ sources }) => sources.map(({ unitId }) => unitId)));
    expect(units.size).toBeGreaterThan(93);
    const ids = blocks.map(({ block }) => block.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is the same for the same seed', () => {
    expect(sha256(canonicalJson(bigDraft(2, 20)))).toBe(sha256(canonicalJson(bigDraft(2, 20))));
    expect(canonicalJson(wholeReport(2))).toBe(canonicalJson(wholeReport(2)));
  });
});
