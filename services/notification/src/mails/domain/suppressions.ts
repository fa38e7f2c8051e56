/** Addresses that a relay has refused for good; forgotten after a month, so that a repaired mailbox gets mail again. */
export abstract class Suppressions {
  abstract add(addresses: readonly string[], reason: string): Promise<void>;

  /** In lower case. */
  abstract all(): Promise<ReadonlySet<string>>;
}
