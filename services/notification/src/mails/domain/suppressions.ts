/** Addresses that a relay has refused for good; forgotten after a month, so that a repaired mailbox gets mail again. */
export abstract class Suppressions {
  abstract add(addresses: readonly string[], reason: string): Promise<void>;

  /** In lower case. */
  abstract all(): Promise<ReadonlySet<string>>;
}

/** Whether an address may be written to, as it has not bounced. */
export function usableBut(refused: ReadonlySet<string>): (address: string) => boolean {
  return (address) => !refused.has(address.trim().toLowerCase());
}
