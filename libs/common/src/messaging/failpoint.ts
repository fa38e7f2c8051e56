/** The steps between which the crash tests kill a process (docs/adr/0002). */
export type Failpoint =
  | 'before-business-commit'
  | 'after-business-commit'
  | 'relay-before-publish'
  | 'relay-before-confirm'
  | 'relay-before-mark'
  | 'relay-after-mark'
  | 'inbox-before-transaction'
  | 'inbox-in-handler'
  | 'inbox-before-commit'
  | 'inbox-after-rollback'
  | 'inbox-before-ack';

/** Ends the process without warning where the environment variable `FAILPOINT` names this place. For tests only. */
export function failpoint(place: Failpoint): void {
  if (process.env.FAILPOINT === place) process.kill(process.pid, 'SIGKILL');
}
