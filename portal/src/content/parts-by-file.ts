import { isOfFile } from '@common/contracts/part-of-file';

/** Parts of one file, in the order given; `file` is null where none of the files has them, which come last. */
export type PartsOfFile<Part, File> = Readonly<{ file: File | null; parts: Part[] }>;

/** Tells parts by the Word file that they were read from; a file handed in twice is known by its last name. */
export function partsByFile<Part extends { id: string }, File extends { sha256: string; purpose: string }>(
  parts: readonly Part[],
  files: readonly File[],
): PartsOfFile<Part, File>[] {
  const groups = new Map<File | null, Part[]>();
  for (const part of parts) {
    const file = files.findLast(({ purpose, sha256 }) => purpose === 'word-original' && isOfFile(part, sha256)) ?? null;
    groups.set(file, [...(groups.get(file) ?? []), part]);
  }
  return [...files, null].flatMap((file) => {
    const own = groups.get(file);
    return own ? [{ file, parts: own }] : [];
  });
}
