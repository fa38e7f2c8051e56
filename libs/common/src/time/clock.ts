/** Domain time: deadlines, receipts, letters, numbering. Leases, retries, tokens and logs use the machine's. */
export abstract class Clock {
  abstract now(): Date;
}

export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
