import shortTitles from '../../data/short-titles.json' with { type: 'json' };
import type { Seeded } from './seeded';

/** How faithful a sender is to the titles of the issued outline. */
export type TitleHabit = 'exact' | 'shortened' | 'careless';

/** A section's title as this sender writes it: word for word, shortened, or with a typing error or a dropped word. */
export function senderTitle(sectionId: string, issued: string, habit: TitleHabit, random: Seeded): string {
  if (habit === 'exact') return issued;
  const shorter = (shortTitles as Record<string, string[]>)[sectionId];
  if (habit === 'shortened') return shorter && random.chance(0.5) ? random.pick(shorter) : issued;
  if (random.chance(0.65)) return issued;
  return random.chance(0.5) ? withoutAWord(issued, random) : withTypingError(issued, random);
}

/** Drops one word, never the first, so that the title can still be recognised. */
function withoutAWord(title: string, random: Seeded): string {
  const words = title.split(' ');
  if (words.length < 6) return title;
  words.splice(random.int(2, words.length - 2), 1);
  return words.join(' ');
}

const slips: readonly (readonly [RegExp, string])[] = [
  [/quán triệt/, 'quản triệt'],
  [/nhiệm vụ/, 'nhiêm vụ'],
  [/tăng cường/, 'tăng cương'],
  [/hệ thống/, 'hệ thồng'],
  [/chất lượng/, 'chât lượng'],
  [/giải pháp/, 'giải phát'],
  [/tài chính/, 'tài chinh'],
  [/thực hiện/, 'thưc hiện'],
  [/nguyên nhân/i, 'Nguyên nhận'],
];

function withTypingError(title: string, random: Seeded): string {
  const possible = slips.filter(([right]) => right.test(title));
  if (possible.length === 0) return title;
  const [right, wrong] = random.pick(possible);
  return title.replace(right, wrong);
}
