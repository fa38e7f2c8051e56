import { shippedOutline } from '../shipped-outlines';
import { requireWellFormed } from './well-formed';

const outline = shippedOutline('NQ20-5N')!;

it('the shipped outline is well formed', () => {
  expect(() => requireWellFormed(outline)).not.toThrow();
});

it('refuses a repeated section and a section before its parent', () => {
  const [first] = outline.sections;
  expect(() => requireWellFormed({ ...outline, sections: [...outline.sections, first!] })).toThrow('repeat');
  expect(() => requireWellFormed({ ...outline, sections: [...outline.sections].reverse() })).toThrow('parent');
});
