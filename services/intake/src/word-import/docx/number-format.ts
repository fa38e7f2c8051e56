const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** 4 → "IV". */
export function roman(value: number): string {
  let [rest, text] = [value, ''];
  for (const [worth, sign] of romanSteps) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** "IV" → 4; null where the letters are no Roman number. */
export function fromRoman(text: string): number | null {
  let [place, value] = [0, 0];
  for (const [worth, sign] of romanSteps) {
    while (text.startsWith(sign, place)) {
      value += worth;
      place += sign.length;
    }
  }
  return place === text.length && value > 0 && roman(value) === text ? value : null;
}

/** One counter as Word shows it in the number format `format` (ECMA-376 ST_NumberFormat); Word's letters are a to z. */
export function formatCounter(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerLetter':
      return letter(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'none':
      return '';
    default:
      return String(value);
  }
}

function letter(value: number): string {
  if (value < 1) return '';
  const place = (value - 1) % 26;
  return String.fromCharCode(97 + place).repeat(Math.floor((value - 1) / 26) + 1);
}
