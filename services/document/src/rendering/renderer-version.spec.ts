import { sha256 } from '@common/contracts/canonical-json';
import { compose } from '../documents/domain/compose/compose';
import { aDraft } from '../documents/domain/draft-snapshot.builder';
import { kindCodes } from '../documents/domain/kinds/kind-in-force';
import { renderPaper, rendererVersion } from './render-paper';
import { typstProcessFile } from './typst/typst-process-file';

/** What one fixed draft is printed to, and the version that prints it so. */
const golden: Readonly<{ version: string; papers: Readonly<Record<string, string>> }> = {
  version: 'tonghop-2/typst-0.14.2/tinos-0.4.2',
  papers: {
    'bao-cao-so-ket.docx': '61fc20e91c46939125dd67ee6ba89c47ce1d4e742b49f783cf391427d0216874',
    'bao-cao-so-ket.pdf': '5b153ba92393993d1d4885a07f643e0665afab0e473d4f0ffbfba6a1835e9848',
    'to-trinh-chinh-phu.docx': '8bdd55f099c4db6197fbf750e1a2c94d42cbf8c903d55b77a1340783cf75d90f',
    'to-trinh-chinh-phu.pdf': '92c9bba3bd0c4ccae97c35f5a79353513d9c3f51fca02eb618f34195cbe317eb',
    'to-trinh-bo-chinh-tri.docx': '0d8b95a5f989e56dda03747bd5acfa2e1877aabc527f76ff51a89331514cfcf9',
    'to-trinh-bo-chinh-tri.pdf': 'bc02555baed7eccb863f873e3ad65406941b232496a5b552e07605ce4b956e5f',
    'issued.docx': '69757fe1f6c0b8d1d17d1368c4c91da7c07bc3d0fb6ca13e181304b7787a27f9',
    'issued.pdf': '77e44f5b067b79f4c6961781b6ba0ddde6187cc12595010d55246ae4b493ad96',
  },
};

const issue = { number: '12/TTr-BYT', issuedOn: '2022-09-20', signer: 'Nguyễn Văn A' };

async function printed(): Promise<Record<string, string>> {
  const draft = aDraft({}, 12);
  const papers = [
    ...kindCodes.map((kind) => [kind, compose(kind, draft)] as const),
    ['issued', compose('to-trinh-chinh-phu', draft, issue)] as const,
  ];
  const hashes: Record<string, string> = {};
  for (const [name, paper] of papers) {
    const { docx, pdf } = await renderPaper(paper, typstProcessFile());
    hashes[`${name}.docx`] = sha256(docx);
    hashes[`${name}.pdf`] = sha256(pdf);
  }
  return hashes;
}

function whatToDo(papers: Record<string, string>): string {
  const changed = Object.keys(papers).filter((name) => papers[name] !== golden.papers[name]);
  if (changed.length === 0 && golden.version === rendererVersion) return 'nothing';
  const now = JSON.stringify({ version: rendererVersion, papers }, null, 2);
  return changed.length > 0 && golden.version === rendererVersion
    ? `The bytes of ${changed.join(', ')} changed: raise rendererVersion in render-paper.ts, then run this again.`
    : `A new rendererVersion: write what it prints into this file.\n${now}`;
}

it('prints the bytes of its version: a change that changes bytes raises rendererVersion', async () => {
  expect(whatToDo(await printed())).toBe('nothing');
}, 60_000);
