export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** Text in both languages, as the system's messages carry it. */
export type Bilingual = Readonly<Record<Language, string>>;

/** Vietnamese unless English was asked for, by the page's own link or by the front door (`ui_locales`). */
export function languageOf(...asked: unknown[]): Language {
  const first = asked.find((one) => typeof one === 'string' && one !== '');
  return typeof first === 'string' && first.split(' ')[0]?.startsWith('en') ? 'en' : 'vi';
}
