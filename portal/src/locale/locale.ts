import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
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
const words: Record<Language, () => Promise<object>> = {
  vi: async () => (await import('./vi')).vi,
  en: async () => (await import('./en')).en,
};

/** Vietnamese unless the person chose English on this device. */
export function keptLanguage(): Language {
  return localStorage.getItem(kept) === 'en' ? 'en' : 'vi';
}

/** Only the words of one language are fetched. */
export async function startLocale(): Promise<void> {
  const language = keptLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'shell',
    resources: { [language]: await words[language]() } as never,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(language: Language): Promise<void> {
  for (const [namespace, texts] of Object.entries(await words[language]())) {
    i18next.addResourceBundle(language, namespace, texts);
  }
  localStorage.setItem(kept, language);
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
