/** Which page is shown, and how large in percent of its size on paper. */
export type View = Readonly<{ page: number; zoom: number }>;

const zooms = [50, 75, 100, 125, 150, 200, 300];

export function turnedTo(view: View, page: number, pages: number): View {
  return { ...view, page: Math.min(Math.max(1, Math.round(page) || 1), pages) };
}

export function larger(view: View): View {
  return { ...view, zoom: zooms.find((zoom) => zoom > view.zoom) ?? view.zoom };
}

export function smaller(view: View): View {
  return { ...view, zoom: zooms.findLast((zoom) => zoom < view.zoom) ?? view.zoom };
}

/** What a key does in the preview; null for a key that means nothing here. */
export function afterKey(view: View, key: string, pages: number): View | null {
  const { page } = view;
  const keys: Record<string, () => View> = {
    PageDown: () => turnedTo(view, page + 1, pages),
    ArrowRight: () => turnedTo(view, page + 1, pages),
    PageUp: () => turnedTo(view, page - 1, pages),
    ArrowLeft: () => turnedTo(view, page - 1, pages),
    Home: () => turnedTo(view, 1, pages),
    End: () => turnedTo(view, pages, pages),
    '+': () => larger(view),
    '-': () => smaller(view),
  };
  return keys[key]?.() ?? null;
}
