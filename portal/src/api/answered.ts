/**
 * `fetch` with a time for the answer to begin; what it says may then take as long as the line needs.
 * @throws DOMException `TimeoutError` after that time: a line that fell silent looks like one that works
 */
export async function answered(request: Request | string, withinMs: number): Promise<Response> {
  const given = request instanceof Request ? request.signal : null;
  const leave = new AbortController();
  const follow = () => leave.abort(given?.reason);
  const late = setTimeout(() => leave.abort(new DOMException('no answer', 'TimeoutError')), withinMs);
  if (given?.aborted) follow();
  given?.addEventListener('abort', follow);
  try {
    return await fetch(request, { signal: leave.signal });
  } finally {
    clearTimeout(late);
  }
}
