import { beginReport, type Report } from '../../reports/domain/report';
import type { Attachment } from './attachment';
import { standingOf } from './standing-of-file';

const at = (hour: number) => new Date(Date.UTC(2022, 5, 28, hour));
const file = (id: string, hour: number, more: Partial<Attachment> = {}): Attachment => ({
  ...{ id, reportId: 'r', fileName: `${id}.docx`, mediaType: '', bytes: 1, sha256: id, key: id },
  ...{ purpose: 'word-original', attestedBy: 'Lan', attachedAt: at(hour), sentWith: null, ...more },
});
const begun = {
  ...beginReport('r', { campaignId: 'c', unitId: 'u', capacity: 'party' }, { code: 'NQ20-5N', version: 1 }),
  sourceSha256: 'second',
};
const files = [file('first', 1), file('second', 2), file('annex', 3, { purpose: 'evidence', sha256: 'second' })];
const standing = (report: Report) => files.map((each) => standingOf(each, report, files));

describe('a file of a report', () => {
  it('is the current one where the report was last read from it', () => {
    expect(standing(begun).map(({ current }) => current)).toEqual([false, true, false]);
    expect(standing({ ...begun, sourceSha256: null }).some(({ current }) => current)).toBe(false);
  });

  it('goes away again while the unit writes, unless a revision lists it', () => {
    const sent = file('sent', 1, { sentWith: 1 });
    const removable = (report: Report) => [sent, ...files].map((each) => standingOf(each, report, files).removable);
    expect(removable(begun)).toEqual([false, true, true, true]);
    expect(removable({ ...begun, status: 'submitted' })).toEqual([false, false, false, false]);
    expect(removable({ ...begun, status: 'returned' })).toEqual([false, true, true, true]);
  });
});
