/**
 * For statements of one unit of work that do not need one another's answers: they travel to the database together. Every
 * one has ended before the first error is thrown, so that none reaches the connection after its rollback.
 */
export async function together(...statements: readonly Promise<unknown>[]): Promise<void> {
  for (const ended of await Promise.allSettled(statements)) {
    if (ended.status === 'rejected') throw ended.reason;
  }
}
