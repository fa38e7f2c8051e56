/** How this installation sends mail; from the environment. */
export abstract class MailSettings {
  /** Sender as it is shown: `Tổng Hợp <tonghop@example.vn>`. */
  abstract readonly from: string;
  /** Address that refusals come back to. */
  abstract readonly returnPath: string;
  /** Domain of the Message-IDs. */
  abstract readonly domain: string;
  /** The front door as people see it. */
  abstract readonly publicUrl: string;
  /** Mails are written and logged, and not handed to the relay. */
  abstract readonly dryRun: boolean;
  /** Addresses (`a@b`) and domains (`@b`) that may be written to; empty: all. */
  abstract readonly allowed: readonly string[];
  abstract readonly perSecond: number;
  /** How long a mail is one sender's; one that died in between loses it then. */
  abstract readonly leaseSeconds: number;
  /** How long a mail whose answer was lost waits for news. */
  abstract readonly unknownGraceSeconds: number;
  /** Reminders of one stage are spread over so many minutes. */
  abstract readonly spreadMinutes: number;
}

export function mayWriteTo(address: string, allowed: readonly string[]): boolean {
  const wanted = address.trim().toLowerCase();
  return allowed.length === 0 || allowed.some((one) => (one.startsWith('@') ? wanted.endsWith(one) : wanted === one));
}
