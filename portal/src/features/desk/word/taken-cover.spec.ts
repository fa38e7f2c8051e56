import { takenOf } from './taken-cover';

it('only what a file fills in is said to be taken from it', () => {
  expect(takenOf({ number: '77', symbol: '', date: null, recipients: [] })).toEqual({
    taken: ['number'],
    lacking: ['symbol', 'date', 'issuingBody', 'signer', 'recipients'],
  });
  expect(takenOf({}).taken).toEqual([]);
});
