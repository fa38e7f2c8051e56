/** Everything done inside `run` is committed together, or not at all. Nested runs join the outer one. */
export abstract class UnitOfWork {
  abstract run<T>(work: () => Promise<T>): Promise<T>;

  /** Runs `then` once the running unit of work has committed; never if it rolls back. */
  abstract afterCommit(then: () => void): void;
}
