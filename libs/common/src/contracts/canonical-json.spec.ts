import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

it('is the same for the same content, whatever order its members came in', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(canonicalJson({ 10: 'ten', 9: 'nine', left: undefined })).toBe('{"10":"ten","9":"nine"}');
});

it('writes any text as JSON writes it', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => canonicalJson(text) === JSON.stringify(text)));
  for (const text of [
    '"',
    '\\',
    '\n',
    '\u0000',
    '\u001f',
    '\u007f',
    '\u2028',
    '\ud83d\ude00',
    '\ud800',
    '\udfff',
    'Tỉnh ủy',
  ])
    expect(canonicalJson({ [text]: text })).toBe(JSON.stringify({ [text]: text }));
});
