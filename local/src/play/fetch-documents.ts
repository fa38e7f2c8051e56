import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '../root';
import type { Session } from './api';

type DocumentView = Readonly<{
  id: string;
  kind: string;
  title: string;
  pages: number;
  unprintable: readonly { where: string; characters: readonly string[] }[];
  files: readonly { edition: string; format: 'docx' | 'pdf'; fileName: string; sha256: string; bytes: number }[];
}>;

/** One file in `out/`, as `out/summary.json` tells it. */
export type Produced = Readonly<{
  name: string;
  kind: string;
  title: string;
  format: string;
  pages: number;
  bytes: number;
  sha256: string;
  path: string;
  /** Characters that no font of ours has, each once; the paper has other signs in their place. */
  unprintable: readonly string[];
}>;

const KINDS = 3;
const PATIENCE_MS = 180_000;

/** Waits until the draft's three documents are rendered as DOCX and PDF, and copies them to `folder`. */
export async function fetchDocuments(
  editor: Session,
  draftId: string,
  folder: string,
  tell: (rendered: number, of: number) => void,
): Promise<Produced[]> {
  const documents = await renderedDocuments(editor, draftId, tell);
  mkdirSync(folder, { recursive: true });
  const produced: Produced[] = [];
  for (const { id, kind, title, pages, files, unprintable } of documents) {
    const missing = [...new Set(unprintable.flatMap(({ characters }) => characters))];
    for (const { format, fileName, sha256, bytes } of files) {
      const content = await editor.download(`document/documents/${id}/files/${format}/content`);
      if (createHash('sha256').update(content).digest('hex') !== sha256)
        throw new Error(`${fileName} arrived damaged.`);
      const path = join(folder, fileName);
      writeFileSync(path, content);
      produced.push({
        name: fileName,
        kind,
        title,
        format,
        pages,
        bytes,
        sha256,
        path: relative(root, path),
        unprintable: missing,
      });
    }
  }
  return produced;
}

async function renderedDocuments(
  editor: Session,
  draftId: string,
  tell: (rendered: number, of: number) => void,
): Promise<DocumentView[]> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const documents = await editor.all<DocumentView>(`document/documents?draftId=${draftId}`);
    const rendered = documents.filter(({ files }) => files.length >= 2);
    tell(rendered.length, KINDS);
    if (rendered.length >= KINDS) return rendered;
    if (Date.now() > end) throw new Error(`Only ${rendered.length} of ${KINDS} documents were rendered.`);
    await pause(500);
  }
}
