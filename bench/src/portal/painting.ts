// These run in the browser.

type Painted = { boardPaintedAt?: number };

/** Notes when the first rows of the board are on the screen: in the document, and two frames on. */
export function watchPainting(): void {
  const seen = () => {
    if (!document.querySelector('[data-board-row]')) return;
    watcher.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        (globalThis as Painted).boardPaintedAt = performance.now();
      }),
    );
  };
  const watcher = new MutationObserver(seen);
  watcher.observe(document, { childList: true, subtree: true });
}

/** ms from the last byte of what the board shows to its painting. */
export async function paintOfOurs(): Promise<number> {
  while ((globalThis as Painted).boardPaintedAt === undefined) await new Promise((go) => setTimeout(go, 10));
  const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const arrived = Math.max(...entries.filter(({ name }) => /\/matrix(\?|$)/.test(name)).map((one) => one.responseEnd));
  return (globalThis as Painted).boardPaintedAt! - arrived;
}

/** ms that the browser itself needs for the same cells, given as one piece of HTML without looks. */
export async function paintOfLeast(data: { rows: { name: string; counts: number[] }[] }): Promise<number> {
  document.body.replaceChildren();
  const begun = performance.now();
  const rows = data.rows.map(
    ({ name, counts }) => `<tr><th>${name}</th>${counts.map((n) => `<td>${n}</td>`).join('')}</tr>`,
  );
  document.body.innerHTML = `<table>${rows.join('')}</table>`;
  await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
  return performance.now() - begun;
}
