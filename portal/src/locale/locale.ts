import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { handedLanguage } from './handed-language';
import type { vi } from './vi';

export type Language = 'vi' | 'en';
type Words = typeof vi;

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: Words;
  }
}

const kept = 'tonghop.language';
type Texts = Record<string, object>;
const words: Record<Language, { first: () => Promise<Texts>; rest: () => Promise<Texts> }> = {
  vi: { first: async () => (await import('./vi-first')).viFirst, rest: async () => (await import('./vi-rest')).viRest },
  en: { first: async () => (await import('./en-first')).enFirst, rest: async () => (await import('./en-rest')).enRest },
};
let wantsAll = false;

/** Vietnamese unless the person chose English on this device. */
function keptLanguage(): Language {
  return localStorage.getItem(kept) === 'en' ? 'en' : 'vi';
}

/** What was chosen while signing in holds from now on, and leaves the address. */
function keepHanded(): void {
  const handed = handedLanguage(location.search);
  if (!handed) return;
  localStorage.setItem(kept, handed.language);
  history.replaceState(history.state, '', `${location.pathname}${handed.rest}${location.hash}`);
}

/** Only the words of one language are fetched, and at first only those of the first page. */
export async function startLocale(): Promise<void> {
  keepHanded();
  const language = keptLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: { [language]: await words[language].first() } as never,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** To be awaited before any other page than the first is shown. */
export async function loadAllWords(): Promise<void> {
  wantsAll = true;
  const language = keptLanguage();
  if (!i18next.hasResourceBundle(language, 'desk')) add(language, await words[language].rest());
}

export async function changeLanguage(language: Language): Promise<void> {
  add(language, await words[language].first());
  if (wantsAll) add(language, await words[language].rest());
  localStorage.setItem(kept, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}

function add(language: Language, texts: Texts): void {
  for (const [namespace, words] of Object.entries(texts)) i18next.addResourceBundle(language, namespace, words);
}
