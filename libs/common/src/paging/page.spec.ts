import { cursorAfter, pageFrom } from './page';

it('a page names where the next one begins, the last page does not', () => {
  const page = pageFrom(['a', 'b', 'c'], 2, (item) => [item]);
  expect(page.items).toEqual(['a', 'b']);
  expect(cursorAfter(page.nextCursor!, ['string'])).toEqual(['b']);
  expect(pageFrom(['a', 'b'], 2, (item) => [item]).nextCursor).toBeNull();
});

it.each(['rubbish', 'W10', Buffer.from('[1]').toString('base64url')])('the cursor %s is refused', (cursor) => {
  expect(() => cursorAfter(cursor, ['string'])).toThrow('cursor');
});
