import type { OutlineSection } from '@portal/content/outline.api';
import type { Finding } from '../report.api';
import { groupFindings } from './findings';

const section = (id: string) => ({ id, number: id, title: id }) as OutlineSection;
const finding = (severity: Finding['severity'], more: Partial<Finding>): Finding => ({
  severity,
  code: 'x',
  message: { vi: 'x', en: 'x' },
  ...more,
});

describe('the findings of a report', () => {
  it('stand at the place where they are mended, what blocks the sending first', () => {
    const groups = groupFindings(
      [
        finding('warning', { code: 'blocks-unplaced' }),
        finding('warning', { code: 'figure-differs', sectionId: 'a', indicatorId: 'i' }),
        finding('warning', { code: 'indicator-missing', indicatorId: 'i' }),
        finding('error', { code: 'section-empty', sectionId: 'b' }),
      ],
      [section('a'), section('b')],
    );
    expect(groups.map(({ key, errors, warnings }) => [key, errors.length, warnings.length])).toEqual([
      ['b', 1, 0],
      ['word', 0, 1],
      ['a', 0, 1],
      ['indicators', 0, 1],
    ]);
  });

  it('that name a section the outline lacks are shown with the report', () => {
    const [group] = groupFindings([finding('error', { sectionId: 'gone' })], [section('a')]);
    expect(group!.place).toEqual({ kind: 'report' });
  });

  it('are no groups where there are none', () => {
    expect(groupFindings([], [section('a')])).toEqual([]);
  });
});
