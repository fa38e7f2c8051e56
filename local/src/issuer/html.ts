import type { Bilingual, Language } from './language';

/** Text made safe for an HTML page. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

type Page = Readonly<{
  language: Language;
  title: Bilingual;
  body: string;
  /** The front door's address: the way back. */
  home: string;
  /** Where the same page is found in the other language, if it can be asked for again. */
  other?: string;
  /** A script of `page-files`, for what no person needs to press. */
  script?: string;
}>;

/** One page of the embedded issuer, looking like the portal that it leads to. */
export function page({ language, title, body, home, other, script }: Page): string {
  const inEnglish = language === 'en';
  const otherLanguage = inEnglish ? ['vi', 'Tiếng Việt'] : ['en', 'English'];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title[language])} · Tổng Hợp</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/pages.css">
</head>
<body>
<header><a class="brand" href="${escaped(home)}"><img src="/icon.svg" width="24" height="24" alt=""> Tổng Hợp</a>
<span class="grow"></span>
${other ? `<a href="${escaped(other)}" hreflang="${otherLanguage[0]}" lang="${otherLanguage[0]}">${otherLanguage[1]}</a>` : ''}
<a href="${escaped(home)}">${inEnglish ? 'Back to the first page' : 'Về trang đầu'}</a></header>
<main><h1>${escaped(title[language])}</h1>${body}</main>
${script ? `<script src="${script}"></script>` : ''}
</body>
</html>`;
}
