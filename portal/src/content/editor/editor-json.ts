/** The editor's own form of a text. It lives only while the editor is open; nothing stores it. */
export type EditorMark = { type: string; attrs?: Record<string, unknown> };
export type EditorNode = {
  type: string;
  attrs?: Record<string, unknown>;
  content?: EditorNode[];
  marks?: EditorMark[];
  text?: string;
};

/** A new block's id: 60 random bits, also where the page is not served over HTTPS. */
export function newBlockId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return `n${[...parts].map((part) => part.toString(36).padStart(7, '0')).join('')}`;
}
