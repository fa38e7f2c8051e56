import { mailSearch } from './mail-search';

it('keeps the filters that the mail log knows', () => {
  const search = {
    tab: 'reminders',
    kind: 'digest',
    status: 'held',
    reminder: 'sent',
    unit: 'central-BYT',
    q: 'Hà Nội',
  };
  expect(mailSearch(search)).toEqual(search);
});

it('drops what is no filter, so that an old or mistyped address still opens the log', () => {
  expect(mailSearch({ kind: 'spam', status: 3, tab: 'x', q: '  ', page: 2 })).toEqual({});
});
