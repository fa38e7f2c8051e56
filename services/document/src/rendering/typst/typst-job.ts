/** What the parent sends to a Typst process: one paper. */
export type TypstJob = Readonly<{ source: string; fonts: readonly string[]; workspace: string; createdAt: number }>;

/** What it answers: the PDF/A-2a with the page of each heading of the contents, or why there is none. */
export type TypstAnswer =
  | Readonly<{ ok: true; pdf: Uint8Array; pages: number; headingPages: readonly number[] }>
  | Readonly<{ ok: false; reason: string }>;
