import type { DocumentFile } from './document';
import { reproducedAs, reproductionOf } from './reproduction';

const made = (sha256: string, rendererVersion: string): DocumentFile => ({
  ...{ documentId: 'd', edition: 'draft', format: 'pdf', paperSha256: 'p', rendererVersion },
  file: { sha256, key: `document/${sha256}`, bytes: 1 },
});
const same = reproducedAs(made('a', '2'), 'a', '2');
const other = reproducedAs(made('a', '2'), 'b', '2');
const unknown = reproducedAs(made('a', '1'), 'b', '2');

it('other bytes by the same renderer differ; by another one nothing can be said; equal bytes are the same by whichever', () => {
  expect([same.same, other.same, unknown.same]).toEqual([true, false, null]);
  expect(reproducedAs(made('a', '1'), 'a', '2').same).toBe(true);
});

it('a paper is the same if all its files are, and different if one is, whatever is unknown of the others', () => {
  expect(reproductionOf([same, same], '2')).toMatchObject({ same: true, reason: null });
  expect(reproductionOf([same, unknown, other], '2')).toMatchObject({ same: false, reason: null });
});

it('where nothing can be said, both versions are told and why', () => {
  const { same: told, reason, rendererVersion, files } = reproductionOf([same, unknown], '2');
  expect([told, rendererVersion, files[1]?.rendererVersion]).toEqual([null, '2', '1']);
  expect(reason).toEqual({ vi: expect.stringContaining('phiên bản 1'), en: expect.stringContaining('version 1') });
});
