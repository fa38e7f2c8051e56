import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export type FontStyle = 'regular' | 'bold' | 'italic' | 'bold-italic';

/** Tinos has the metrics of Times New Roman and every Vietnamese letter; it is what a PDF embeds (SIL OFL). */
const files: Readonly<Record<FontStyle, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'bold-italic': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

export function tinosFile(style: FontStyle): string {
  return require.resolve(`@expo-google-fonts/tinos/${files[style]}`);
}

/** Has the tick boxes that Tinos lacks. It comes inside the Typst compiler (Bitstream Vera licence, free to embed). */
export const symbolFont = 'DejaVu Sans Mono';

export const tinosFiles = (): string[] => Object.keys(files).map((style) => tinosFile(style as FontStyle));
