/** The PDF does not say that it is PDF/A-2a: a compiler that ignores the wish is not noticed otherwise. */
export class NotPdfA extends Error {}

/** Throws unless the XMP of the file claims PDF/A-2a. */
export function requirePdfA2a(pdf: Uint8Array): void {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const part = bytes.includes('<pdfaid:part>2</pdfaid:part>') || bytes.includes('pdfaid:part="2"');
  const level =
    bytes.includes('<pdfaid:conformance>A</pdfaid:conformance>') || bytes.includes('pdfaid:conformance="A"');
  if (!part || !level) throw new NotPdfA('The PDF does not claim PDF/A-2a in its XMP.');
}
