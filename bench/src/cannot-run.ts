/** A benchmark lacks something on this machine; the message says what to install. The command ends with 2. */
export class CannotRun extends Error {}
