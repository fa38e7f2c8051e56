/** The language that the person chose while signing in, as the front door ends the address with it, and the address without. */
export function handedLanguage(search: string): Readonly<{ language: 'vi' | 'en'; rest: string }> | null {
  const [written, language] = /[?&]language=(vi|en)$/.exec(search) ?? [];
  if (!written || (language !== 'vi' && language !== 'en')) return null;
  return { language, rest: search.slice(0, -written.length) };
}
