import type { Trail } from '@common/audit/audit-trail';
import { pageOfTrail } from './trail-page';

const actions = ['begun', 'section-saved', 'cover-saved', 'submitted', 'returned'];
const trail: Trail = {
  entries: actions.map((action, index) => ({
    seq: index + 1,
    hash: `h${index}`,
    entry: { action: `report.${action}` },
  })),
  intact: true,
};
const all = { before: Infinity, savings: 'with' } as const;
const seqs = ({ entries }: Trail) => entries.map(({ seq }) => seq);

it('a page of the trail ends with the newest entry; its cursor leads to those before', () => {
  const page = pageOfTrail(trail, { ...all, limit: 2 });
  expect([seqs(page), page.intact]).toEqual([[4, 5], true]);
  expect(JSON.parse(Buffer.from(page.nextCursor!, 'base64url').toString())).toEqual([4]);
  expect(seqs(pageOfTrail(trail, { ...all, before: 4, limit: 2 }))).toEqual([2, 3]);
  expect(pageOfTrail(trail, { ...all, before: 4, limit: 3 })).toMatchObject({ nextCursor: null });
});

it('leaves out the savings where they are not wanted, and fills the page with the steps', () => {
  const page = pageOfTrail(trail, { before: Infinity, savings: 'without', limit: 3 });
  expect([seqs(page), page.nextCursor]).toEqual([[1, 4, 5], null]);
});
