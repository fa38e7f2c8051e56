import { metricsOf } from './font-metrics';

it('finds every Vietnamese letter in all four faces', () => {
  const letters = 'aăâeêioôơuưyđ' + 'àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ';
  const all = letters + letters.toLocaleUpperCase('vi') + '“”–…≥≤‰₫';
  for (const style of ['regular', 'bold', 'italic', 'bold-italic'] as const) {
    expect([...all].filter((char) => !metricsOf(style).has(char.codePointAt(0) ?? 0))).toEqual([]);
  }
});

it('knows that a control character and a tick box are not in the font', () => {
  expect(metricsOf('regular').has(7)).toBe(false);
  expect(metricsOf('regular').has(0x2611)).toBe(false);
});

it('measures as Times does: a bold digit is half an em, wider text is longer', () => {
  expect(metricsOf('bold').width('2022', 14)).toBeCloseTo(28, 5);
  expect(metricsOf('bold').width('Độc lập - Tự do - Hạnh phúc', 14)).toBeGreaterThan(150);
});
