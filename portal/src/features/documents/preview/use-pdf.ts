import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import worker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { useEffect, useState } from 'react';
import { networkProblem, problemFrom } from '@portal/api/problem';

GlobalWorkerOptions.workerSrc = worker;

type Loading = Readonly<{ bytes: number; of: number }>;
export type Pdf = Readonly<{ pdf: PDFDocumentProxy | null; loading: Loading; error: unknown }>;

/** A PDF of our own origin, read by a worker of our own; how much of it has come until then. */
export function usePdf(address: string, bytes: number): Pdf {
  const [state, setState] = useState<Pdf>({ pdf: null, loading: { bytes: 0, of: bytes }, error: null });
  useEffect(() => {
    const leave = new AbortController();
    const tell = (got: number) => setState((before) => ({ ...before, loading: { bytes: got, of: bytes } }));
    let opened: PDFDocumentProxy | null = null;
    fetchBytes(address, leave.signal, tell)
      .then((data) => getDocument({ data, useWasm: false }).promise)
      .then((pdf) => {
        opened = pdf;
        if (leave.signal.aborted) void pdf.loadingTask.destroy();
        else setState((before) => ({ ...before, pdf }));
      })
      .catch((error: unknown) => {
        if (!leave.signal.aborted) setState((before) => ({ ...before, error }));
      });
    return () => {
      leave.abort();
      void opened?.loadingTask.destroy();
    };
  }, [address, bytes]);
  return state;
}

async function fetchBytes(address: string, signal: AbortSignal, tell: (got: number) => void): Promise<Uint8Array> {
  const answer = await fetch(address, { signal }).catch(() => {
    throw networkProblem();
  });
  if (!answer.ok || !answer.body) throw problemFrom(answer.status, await answer.json().catch(() => null));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let got = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    got += value.length;
    tell(got);
  }
}
