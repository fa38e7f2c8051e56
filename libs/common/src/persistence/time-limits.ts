/** The database ends a transaction that asks nothing for so long. To its owner that reads as a database that is away. */
export const idleTransactionMs = 30_000;

/** So a handler of events is ended before, as the fault of its own event (`HandlerTimeout`); a stopping service waits as long. */
export const handlerMs = 25_000;

/** And what a handler reads elsewhere ends before that: a store that is away is no fault of the event. */
export const claimReadMs = 20_000;
