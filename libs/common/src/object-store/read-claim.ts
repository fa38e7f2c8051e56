import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { ClaimCheck } from '../contracts/claim-check';
import { NonRetryableError, NotReadyError } from '../inbox/handler-errors';
import { withinTime } from '../messaging/within-time';
import { claimReadMs } from '../persistence/time-limits';
import { ObjectMissing, ObjectStoreUnavailable } from './object-store.errors';
import { ObjectStore } from './object-store';

const silent = () => new ObjectStoreUnavailable('no answer in time');

/**
 * Reads, for a handler of events, what an event names by claim check: hash-verified by the store's client, then checked
 * by its schema.
 */
@Injectable()
export class ReadClaim {
  /** Within a handler's time, so that a store in a black hole is waited for as one that refuses is. */
  protected readonly patienceMs: number = claimReadMs;

  constructor(private readonly store: ObjectStore) {}

  /** A store that is away is no fault of the event: it is tried again for a day. Wrong content can never help. */
  async json<Schema extends z.ZodType>(claim: ClaimCheck, schema: Schema): Promise<z.infer<Schema>> {
    const content = await withinTime(this.store.get(claim), this.patienceMs, silent).catch((error: unknown) => {
      if (error instanceof ObjectStoreUnavailable || error instanceof ObjectMissing)
        throw new NotReadyError(`${claim.key} cannot be read yet: ${error.message}`);
      throw error;
    });
    const read = schema.safeParse(parsed(content.toString('utf8'), claim.key));
    if (!read.success) throw new NonRetryableError(`${claim.key} breaks its contract: ${read.error.message}`);
    return read.data;
  }
}

function parsed(text: string, key: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NonRetryableError(`${key} is no JSON: ${String(error)}`);
  }
}
