import type { Outline, OutlineSection } from '@portal/content/outline.api';
import type { Report } from '@portal/content/report.api';
import type { Finding, Remark } from '../report.api';
import { coverState, indicatorTask, sectionTasks } from './section-tasks';

const section = {
  id: 'a',
  number: 'I.1',
  title: 'A',
  level: 2,
  parentId: null,
  leaf: true,
  required: true,
} as OutlineSection;
const written = (blocks: number) =>
  ({
    sectionId: 'a',
    blocks: Array.from({ length: blocks }, (_, index) => ({ type: 'paragraph', id: `p${index}`, runs: [] })),
    notes: [],
    version: 3,
    savedBy: 'Lan',
    savedAt: '2022-06-20T01:00:00.000Z',
  }) as Report['sections'][number];
const finding = (severity: Finding['severity'], code: string): Finding => ({
  severity,
  code,
  sectionId: 'a',
  message: { vi: 'x', en: 'x' },
});
const empty = finding('error', 'section-empty');
const remark = (done: Remark['done']) => ({ sectionId: 'a', text: 'Bổ sung', done }) as Remark;

type Given = { sections?: Report['sections']; findings?: Finding[]; remarks?: Remark[]; status?: Report['status'] };
const task = ({ sections = [], findings = [], remarks = [], status = 'drafting' }: Given) =>
  sectionTasks([section], { report: { status, sections }, validation: { findings }, remarks })[0]!;

describe('a section of the task list', () => {
  it('is not started while nobody saved it', () => {
    expect(task({ findings: [empty] }).state).toBe('not-started');
  });

  it('lacks answers where it was saved without words', () => {
    expect(task({ sections: [written(1)], findings: [empty] }).state).toBe('missing');
    expect(task({ sections: [written(0)] }).state).toBe('missing');
  });

  it('is in progress while the validator asks about its text, and done when it asks nothing', () => {
    expect(task({ sections: [written(2)], findings: [finding('warning', 'figure-differs')] }).state).toBe(
      'in-progress',
    );
    expect(task({ sections: [written(2)] })).toMatchObject({ state: 'done', saved: { by: 'Lan' } });
  });

  it('is returned while a remark on it is open, and only while the report is in the unit’s hands', () => {
    const open = { sections: [written(2)], remarks: [remark(null)] };
    expect(task({ ...open, status: 'returned' }).state).toBe('returned');
    expect(task({ ...open, status: 'submitted' }).state).toBe('done');
    const settled = remark({ by: 'Lan', at: '2022-07-01T01:00:00.000Z' });
    expect(task({ ...open, remarks: [settled], status: 'returned' }).state).toBe('done');
  });

  it('that groups others is something to do only where it has an introduction, or is asked for one', () => {
    const group = (sections: Report['sections'], remarks: Remark[] = []) => {
      const known = { report: { status: 'returned' as const, sections }, validation: { findings: [] }, remarks };
      return sectionTasks([{ ...section, leaf: false }], known)[0]!.state;
    };
    expect([group([]), group([written(0)])]).toEqual([null, null]);
    expect(group([written(1)])).toBe('done');
    expect(group([], [remark(null)])).toBe('returned');
  });
});

describe('the indicator table', () => {
  const asked = (...ways: string[]) => ways.map((aggregation) => ({ aggregation })) as Outline['indicators'];
  const about = (code: string) => ({ ...finding('warning', code), indicatorId: 'x' });

  it('is not started, lacks figures, is asked about, is done', () => {
    const [one, two] = [asked('sum'), asked('sum', 'ratio-of-sums')];
    expect(indicatorTask(one, [about('indicator-missing')]).state).toBe('not-started');
    expect(indicatorTask(two, [about('indicator-missing')])).toMatchObject({ state: 'missing', missing: 1 });
    expect(indicatorTask(one, [about('indicator-implausible')])).toMatchObject({ state: 'in-progress', doubtful: 1 });
    expect(indicatorTask(one, []).state).toBe('done');
  });

  it('counts what units are asked for, as the check before sending does', () => {
    const all = asked('sum', 'weighted-mean', 'national-only', 'survey', 'list');
    expect(indicatorTask(all, [about('indicator-missing')])).toMatchObject({ asked: 2, answered: 1, missing: 1 });
  });
});

describe('the cover', () => {
  const none = { number: null, symbol: null, date: null, signer: null, issuingBody: null, recipients: [] };
  it('is not started, in progress, done', () => {
    expect(coverState(none)).toBe('not-started');
    expect(coverState({ ...none, number: '12' })).toBe('in-progress');
    const full = { number: '1', symbol: 'BC/TU', date: '2022-06-20', signer: 'A', issuingBody: 'B', recipients: ['C'] };
    expect(coverState(full)).toBe('done');
  });
});
