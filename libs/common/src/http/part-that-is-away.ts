/** Shutting down, too many connections, connection lost; deadlock, serialization failure, statement timeout. */
const passingDatabaseError = /^(57P0\d|53300|08\d{3}|40P01|40001|57014)$/;
const poolError = /timeout exceeded when trying to connect|Connection terminated|not yet accepting/;
const networkError = /^(ECONN\w+|ETIMEDOUT|EHOSTUNREACH|EPIPE|EAI_AGAIN|UND_ERR_\w+)$/;

/**
 * What made a request fail that may succeed when it is sent again: the database, or a `connection` whose other end the
 * error does not name (the log has its address). Null for any other error.
 */
export function partThatIsAway(thrown: unknown): 'database' | 'connection' | null {
  if (!(thrown instanceof Error)) return null;
  const code = codeOf(thrown);
  if (passingDatabaseError.test(code) || poolError.test(thrown.message)) return 'database';
  return networkError.test(code) || networkError.test(codeOf(thrown.cause)) ? 'connection' : null;
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | undefined)?.code ?? '');
}
