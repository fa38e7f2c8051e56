/** One step of a service's schema, in hand-written SQL. Names sort in the order of application. */
export type Migration = Readonly<{ name: string; up: string; down: string }>;
