import { type PDFDocumentProxy, TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef } from 'react';
import styles from './preview.module.css';

type Props = { pdf: PDFDocumentProxy; number: number; scale: number; label: string };

/** One page drawn as it prints, with its text above it to be read aloud, selected and copied. */
export function PdfPage({ pdf, number, scale, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let stop = () => undefined as void;
    let left = false;
    void pdf.getPage(number).then(async (page) => {
      if (left || !canvas.current || !text.current) return;
      const viewport = page.getViewport({ scale });
      const sharp = page.getViewport({ scale: scale * devicePixelRatio });
      const target = canvas.current;
      [target.width, target.height] = [sharp.width, sharp.height];
      target.style.width = `${viewport.width}px`;
      target.style.height = `${viewport.height}px`;
      text.current.replaceChildren();
      text.current.style.setProperty('--total-scale-factor', String(scale));
      const drawing = page.render({ canvas: target, viewport: sharp });
      const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: text.current, viewport });
      stop = () => {
        drawing.cancel();
        layer.cancel();
      };
      await Promise.allSettled([drawing.promise, layer.render()]);
    });
    return () => {
      left = true;
      stop();
    };
  }, [pdf, number, scale]);
  return (
    <div className={styles.page} role="group" aria-label={label}>
      <canvas ref={canvas} aria-hidden />
      <div ref={text} className={styles.text} />
    </div>
  );
}
