import type { Server, ServerResponse } from 'node:http';

/**
 * Call what this answers when `server` closes: each connection then ends with its next answer. Closing alone would go on
 * to serve whoever keeps a connection busy, and refuse only new ones.
 */
export function lastAnswers(server: Server): () => void {
  const underWay = new Set<ServerResponse>();
  let closing = false;
  const isLast = (answer: ServerResponse) => !answer.headersSent && answer.setHeader('connection', 'close');
  server.prependListener('request', (_request, answer) => {
    if (closing) return isLast(answer);
    underWay.add(answer);
    answer.once('close', () => underWay.delete(answer));
  });
  return () => {
    closing = true;
    underWay.forEach(isLast);
  };
}
