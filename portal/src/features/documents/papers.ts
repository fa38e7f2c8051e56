import type { Document, DocumentFile, Rendering } from './documents.api';

export type PaperState = 'waiting' | 'rendering' | 'trying-again' | 'failed' | 'ready' | 'issued';

/** One paper of a draft: what is being rendered, and the register's entry once there is one. */
export type Paper = Readonly<{
  kind: string;
  state: PaperState;
  rendering: Rendering | null;
  document: Document | null;
}>;

/** The papers of one draft, in the order in which the register names them. */
export function papersOf(renderings: readonly Rendering[], documents: readonly Document[]): Paper[] {
  const kinds = [...new Set([...renderings, ...documents].map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const rendering = renderings.find((one) => one.kind === kind) ?? null;
    const document = documents.find((one) => one.kind === kind) ?? null;
    return { kind, rendering, document, state: stateOf(rendering, document) };
  });
}

function stateOf(rendering: Rendering | null, document: Document | null): PaperState {
  if (document) return document.number === null ? 'ready' : 'issued';
  if (rendering?.state === 'failed') return 'failed';
  if (!rendering || rendering.attempts === 0) return 'waiting';
  return rendering.lastError === null ? 'rendering' : 'trying-again';
}

/** The files that stand for the paper now: those of the issued edition where there is one. */
export function filesInForce({ files }: Pick<Document, 'files'>): DocumentFile[] {
  const issued = files.filter(({ edition }) => edition === 'issued');
  return issued.length > 0 ? issued : [...files];
}
