import type { OutlineSection } from '@portal/content/outline.api';
import type { Finding } from '../report.api';
import { linesOf } from './findings';

const section = (id: string) => ({ id, number: id, title: id }) as OutlineSection;
const finding = (severity: Finding['severity'], more: Partial<Finding>): Finding => ({
  severity,
  code: 'x',
  message: { vi: 'x', en: 'x' },
  ...more,
});

describe('the findings of a report', () => {
  it('are one line for each kind of which there may be many, and what blocks the sending comes first', () => {
    const lines = linesOf(
      [
        finding('warning', { code: 'indicator-missing', indicatorId: 'i' }),
        finding('error', { code: 'section-empty', sectionId: 'a' }),
        finding('warning', { code: 'blocks-unplaced' }),
        finding('error', { code: 'section-empty', sectionId: 'b' }),
        finding('warning', { code: 'indicator-missing', indicatorId: 'j' }),
      ],
      [section('a'), section('b'), section('c')],
    );
    expect(lines.map(({ key, kind, findings }) => [key, kind, findings.length])).toEqual([
      ['section-empty', 'sections', 2],
      ['indicator-missing', 'indicators', 2],
      ['blocks-unplaced 2', 'one', 1],
    ]);
    expect(lines[0]).toMatchObject({ sections: [{ id: 'a' }, { id: 'b' }] });
  });

  it('lead to the place where they are mended', () => {
    const placeOf = (more: Partial<Finding>) => {
      const [line] = linesOf([finding('warning', more)], [section('a')]);
      return line?.kind === 'one' ? line.place : null;
    };
    expect(placeOf({ sectionId: 'a', indicatorId: 'i' })).toMatchObject({ kind: 'section', section: { id: 'a' } });
    expect(placeOf({ indicatorId: 'i' })).toEqual({ kind: 'indicators', indicatorId: 'i' });
    expect(placeOf({ code: 'cover-incomplete' })).toEqual({ kind: 'cover' });
    expect(placeOf({ code: 'file-names-another-unit' })).toEqual({ kind: 'word' });
    expect(placeOf({ sectionId: 'gone' })).toEqual({ kind: 'report' });
  });

  it('are no lines where there are none', () => {
    expect(linesOf([], [section('a')])).toEqual([]);
  });
});
