import { docxNotes, docxParagraphs } from '../testing/docx-text';
import { wordReports } from '../testing/simulated';
import { plainText } from './truth';

describe('The truth beside a Word file', () => {
  it.each(wordReports.map((report) => [report.unitId, report] as const))(
    'names every paragraph of %s in its order, and nothing else',
    (_, { docx, truth }) => {
      const inFile = docxParagraphs(docx);
      let at = 0;
      for (const text of truth.paragraphs) {
        const found = inFile.findIndex((one, index) => index >= at && one.endsWith(text));
        expect([text, found]).not.toEqual([text, -1]);
        at = found;
      }
      const told = [...truth.paragraphs, ...truth.headings.flatMap(({ text, number }) => [text, number])];
      expect(inFile.filter((one) => !told.some((text) => one.endsWith(text)))).toEqual([]);
    },
  );

  it.each(wordReports.map((report) => [report.unitId, report] as const))(
    'names every heading of %s as it is printed',
    (_, { docx, truth }) => {
      const inFile = docxParagraphs(docx);
      let at = 0;
      for (const { number, text, form } of truth.headings) {
        const printed = {
          style: (one: string) => one === text,
          automatic: (one: string) => one === text,
          typed: (one: string) => one === `${number} ${text}` || one === number + text,
          'run-in': (one: string) => one.startsWith(`${number} ${text}:`) || one.startsWith(`${number}${text}:`),
          'two-lines': (one: string) => one === text,
        }[form];
        const found = inFile.findIndex((one, index) => index >= at && printed(one));
        expect([number, text, found]).not.toEqual([number, text, -1]);
        at = found + 1;
      }
    },
  );

  it('holds every footnote and is in NFC', () => {
    for (const { docx, truth } of wordReports) {
      expect(docxNotes(docx)).toEqual(truth.notes);
      const all = [...truth.paragraphs, ...truth.notes, ...truth.headings.map(({ text }) => text)];
      expect(all.filter((text) => text !== plainText(text))).toEqual([]);
    }
  });

  it('gives each heading that opens a section of the outline once', () => {
    for (const { truth } of wordReports) {
      const opened = truth.headings.filter(({ opens }) => opens).map(({ section }) => section);
      expect(new Set(opened).size).toBe(opened.length);
      expect(opened.length).toBeGreaterThan(8);
    }
  });
});
