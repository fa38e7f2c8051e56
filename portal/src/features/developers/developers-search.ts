/** What the address of the API's page may hold. */
export type DevelopersSearch = { q?: string };

export function developersSearch({ q }: Record<string, unknown>): DevelopersSearch {
  return typeof q === 'string' && q.trim() !== '' ? { q: q.slice(0, 100) } : {};
}
