import type { RunningConsolidationService } from './running-consolidation-service';

export type WatchedChanges = Readonly<{
  headers: Headers;
  /** Everything the stream said so far, as text. */
  text(): string;
  /** What changed, in the order told. */
  told(): string[];
  /** Resolves when the service ends the stream. */
  ended: Promise<void>;
  leave(): void;
}>;

/** Watches the changes of a consolidation as a browser does. */
export async function watchChanges(
  service: RunningConsolidationService,
  campaignId: string,
  headers: Record<string, string> = {},
): Promise<WatchedChanges> {
  const stop = new AbortController();
  const token = await service.token({ role: 'viewer' });
  const answer = await fetch(`${service.url}/consolidations/${campaignId}/changes`, {
    headers: { authorization: `Bearer ${token}`, ...headers },
    signal: stop.signal,
  });
  let text = '';
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of answer.body!) text += decoder.decode(chunk, { stream: true });
  };
  return {
    headers: answer.headers,
    text: () => text,
    told: () => [...text.matchAll(/^event: changed\ndata: \{"what":"(\w+)"\}$/gm)].map(([, what]) => what!),
    ended: read().catch((error: Error) => {
      if (error.name !== 'AbortError') throw error;
    }),
    leave: () => stop.abort(),
  };
}
