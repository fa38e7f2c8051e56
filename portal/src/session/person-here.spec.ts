import { goesOn, isAnotherHere, personHere } from './person-here';

const session = (id: string | null) => ({ signedIn: id !== null, id, name: id });

it('a page goes on with the person who opened it, and never as somebody else', () => {
  expect([goesOn(session(null)), personHere()]).toEqual([true, null]);
  expect([goesOn(session('an')), goesOn(session('an')), personHere()]).toEqual([true, true, 'an']);
  expect([goesOn(session(null)), isAnotherHere()]).toEqual([false, false]);
  expect([goesOn(session('binh')), isAnotherHere(), personHere()]).toEqual([false, true, 'an']);
});
