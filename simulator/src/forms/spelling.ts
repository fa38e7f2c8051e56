import type { FormProfile } from './form-profile';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Windows' Vietnamese keyboard: the letter with its hat or horn composed, the tone mark apart ("ê" + U+0323). */
function halfComposed(text: string): string {
  return text.normalize('NFD').replace(/\p{L}\p{M}+/gu, (cluster) => {
    const marks = cluster.match(tones)?.join('') ?? '';
    return cluster.replace(tones, '').normalize('NFC') + marks;
  });
}

/** How a file's text is put into code points; `partly` decomposes about every third stretch. */
export function speller(profile: FormProfile): (text: string) => string {
  if (profile.unicode === 'decomposed') return (text) => text.normalize('NFD');
  if (profile.unicode === 'half') return halfComposed;
  if (profile.unicode === 'composed') return (text) => text;
  let count = 0;
  return (text) => (++count % 3 === 0 ? halfComposed(text) : text);
}
