import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { compose } from '../documents/domain/compose/compose';
import { aDraft } from '../documents/domain/draft-snapshot.builder';
import { kindCodes } from '../documents/domain/kinds/kind-in-force';
import { renderPaper } from './render-paper';
import { independentReaders } from './testing/independent-readers';
import { typstProcessFile } from './typst/typst-process-file';

const minutes = 60_000;
const readers = independentReaders();
const issue = { number: '12/TTr-BYT', issuedOn: '2022-09-20', signer: 'Nguyễn Văn A' };

if (readers === null) {
  it('needs Java and Maven, which are not here: Word files and PDFs were NOT read by POI and veraPDF', () => {
    process.stdout.write(
      'document: install java and mvn (default-jre-headless, maven) to have the files read by others\n',
    );
    expect(process.env.REQUIRE_DOCUMENT_CHECKS ?? '').toBe('');
  });
} else {
  describe('readers by others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'independent-readers-'));
    const names: string[] = [];

    beforeAll(async () => {
      const drafts = kindCodes.map((kind) => [kind, compose(kind, aDraft({}, 40))] as const);
      const papers = [...drafts, ['issued', compose('to-trinh-chinh-phu', aDraft(), issue)] as const];
      for (const [name, paper] of papers) {
        const { docx, pdf } = await renderPaper(paper, typstProcessFile());
        writeFileSync(join(folder, `${name}.docx`), docx);
        writeFileSync(join(folder, `${name}.pdf`), pdf);
        names.push(join(folder, name));
        const faulty = unzipSync(docx);
        const text = strFromU8(faulty['word/document.xml'] ?? new Uint8Array());
        faulty['word/document.xml'] = strToU8(text.replace('<w:body>', '<w:body><w:paragraph/>'));
        writeFileSync(join(folder, 'faulty.docx'), zipSync(faulty));
      }
    }, 2 * minutes);
    afterAll(() => rmSync(folder, { recursive: true }));

    it(
      'find every part of every Word file valid by the schema of ECMA-376',
      () => {
        const { ok, output } = readers.docx(names.map((name) => `${name}.docx`));
        expect([output.split('\n').filter((line) => line.includes('.docx') && !line.endsWith(' valid')), ok]).toEqual([
          [],
          true,
        ]);
      },
      2 * minutes,
    );

    it('find the fault in a Word file that has one', () => {
      expect(readers.docx([join(folder, 'faulty.docx')]).ok).toBe(false);
    });

    it(
      'find every PDF to be PDF/A-2a',
      () => {
        const { ok, output } = readers.pdf(names.map((name) => `${name}.pdf`));
        expect([output.match(/FAIL .*/g) ?? [], ok]).toEqual([[], true]);
      },
      2 * minutes,
    );
  });
}
