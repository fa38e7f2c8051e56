import { typedText } from './typed-text';

function tab() {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    removeItem: (key: string) => void texts.delete(key),
  };
}

it('what is being typed is found again by who typed it, and by nobody else', () => {
  const storage = tab();
  typedText('an', 'return.r1', () => storage).keep('Thiếu số liệu');
  expect(typedText('an', 'return.r1', () => storage).read()).toBe('Thiếu số liệu');
  expect(typedText('binh', 'return.r1', () => storage).read()).toBe('');
  typedText('an', 'return.r1', () => storage).keep('');
  expect(typedText('an', 'return.r1', () => storage).read()).toBe('');
});

it('typing goes on where the browser has no room, or forbids to keep anything', () => {
  const full = {
    ...tab(),
    setItem: () => {
      throw new Error('quota');
    },
  };
  const forbidden = () => {
    throw new Error('denied');
  };
  for (const place of [() => full, forbidden]) {
    const text = typedText('an', 'return.r1', place);
    text.keep('chữ');
    expect(text.read()).toBe('');
  }
});
