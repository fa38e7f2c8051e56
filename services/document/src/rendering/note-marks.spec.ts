import { Footnotes, runsXml } from './docx/docx-text';
import { runsMarkup } from './typst/typst-runs';

const notes = new Map(['n3', 'n4'].map((id) => [id, { id, runs: [{ text: `Chú thích ${id}.` }] }]));
const meeting = [
  { text: 'Kinh phí', note: 'n3' },
  { text: '', note: 'n4' },
];
const apart = [
  { text: 'Kinh phí', note: 'n3' },
  { text: ' và nhân lực', note: 'n4' },
];

it('puts a comma between two note marks that meet, and none elsewhere', () => {
  expect(runsMarkup(meeting, notes)).toContain(']#super[,]#footnote[');
  expect(runsMarkup(apart, notes)).not.toContain('#super');
  expect(runsXml(meeting, new Footnotes(notes))).toMatch(/"superscript"\/><\/w:rPr><w:t [^>]*>,<\/w:t>/u);
  expect(runsXml(apart, new Footnotes(notes))).not.toContain('>,<');
});

it('puts no comma before a mark whose note is not there', () => {
  expect(runsMarkup([meeting[0]!, { text: '', note: 'n9' }], notes)).not.toContain('#super');
});
