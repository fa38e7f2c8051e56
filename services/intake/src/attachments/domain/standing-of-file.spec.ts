import { beginReport, type Report } from '../../reports/domain/report';
import type { Attachment } from './attachment';
import { standingOf } from './standing-of-file';

const at = (hour: number) => new Date(Date.UTC(2022, 5, 28, hour));
const file = (id: string, hour: number, more: Partial<Attachment> = {}): Attachment => ({
  ...{ id, reportId: 'r', fileName: `${id}.docx`, mediaType: '', bytes: 1, sha256: id, key: id },
  ...{ purpose: 'word-original', attestedBy: 'Lan', attachedAt: at(hour), ...more },
});
const begun = {
  ...beginReport('r', { campaignId: 'c', unitId: 'u', capacity: 'party' }, { code: 'NQ20-5N', version: 1 }),
  sourceSha256: 'second',
};
const files = [file('first', 1), file('second', 2), file('annex', 3, { purpose: 'evidence', sha256: 'second' })];
const standing = (report: Report) => files.map((each) => standingOf(each, report, files));
const sentAt = (hour: number) => ({ sentAt: at(hour), receivedAt: at(hour), enteredAt: at(hour) });

describe('a file of a report', () => {
  it('is the current one where the report was last read from it', () => {
    expect(standing(begun).map(({ current }) => current)).toEqual([false, true, false]);
    expect(standing({ ...begun, sourceSha256: null }).some(({ current }) => current)).toBe(false);
  });

  it('goes away again while the unit writes, unless it was sent', () => {
    const removable = (report: Report) => standing(report).map((each) => each.removable);
    expect(removable(begun)).toEqual([true, true, true]);
    expect(removable({ ...begun, status: 'submitted', times: sentAt(4) })).toEqual([false, false, false]);
    expect(removable({ ...begun, status: 'returned', times: sentAt(2) })).toEqual([false, false, true]);
  });
});
