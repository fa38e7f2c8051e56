import type { OutlineSection } from '@portal/content/outline.api';
import { placeOfFinding } from './place-of-finding';

it('a finding leads to the place where it is mended', () => {
  const section = { id: 'a', number: 'a', title: 'a' } as OutlineSection;
  const placeOf = (code: string, about = {}) => placeOfFinding({ code, ...about }, [section]);
  expect(placeOf('figure-differs', { sectionId: 'a', indicatorId: 'i' })).toEqual({ kind: 'section', section });
  expect(placeOf('indicator-unreadable', { indicatorId: 'i' })).toEqual({ kind: 'indicators', indicatorId: 'i' });
  expect(placeOf('cover-incomplete')).toEqual({ kind: 'cover' });
  expect(placeOf('file-names-another-unit')).toEqual({ kind: 'word' });
  expect(placeOf('section-unknown', { sectionId: 'gone' })).toEqual({ kind: 'report' });
});
