import { handedLanguage } from './handed-language';

it('the language chosen at the sign-in is read from the end of the address, which keeps the rest', () => {
  expect(handedLanguage('?language=en')).toEqual({ language: 'en', rest: '' });
  expect(handedLanguage('?state=owed&language=vi')).toEqual({ language: 'vi', rest: '?state=owed' });
});

it('an address that names none, or one that the portal does not speak, says nothing', () => {
  for (const search of ['', '?state=owed', '?language=fr', '?mylanguage=en', '?language=en&state=owed']) {
    expect(handedLanguage(search)).toBeNull();
  }
});
