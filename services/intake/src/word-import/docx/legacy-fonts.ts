const legacyName = /^(\.Vn|VNI-)/i;
const legacyLetters = /[¸µ¶·¹¨»¾¼½Æ©ÊÇÈÉË®ÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô­øõö÷ùýúûüþ§¡¢£¤¥¦]/g;

/** Watches for text in TCVN3 or VNI fonts: such text is not Unicode and reads as noise ("B¶o Th¾ng"). */
export class LegacyFontWatch {
  private readonly texts = new Map<string, string>();

  see(font: string | undefined, text: string): void {
    if (font === undefined || !legacyName.test(font)) return;
    const seen = this.texts.get(font) ?? '';
    if (seen.length < 4000) this.texts.set(font, seen + text);
  }

  /** Fonts whose text has the old letters and no Unicode Vietnamese ones; a leftover font name alone is no fault. */
  found(): string[] {
    return [...this.texts].filter(([, text]) => isLegacy(text)).map(([font]) => font);
  }
}

function isLegacy(text: string): boolean {
  const old = text.match(legacyLetters)?.length ?? 0;
  return old >= 3 && old / text.length > 0.03 && !/[\u1EA0-\u1EF9]/.test(text);
}
