import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { ClaimCheck } from '@common/contracts/claim-check';
import { NotReadyError } from '@common/inbox/handler-errors';
import { ObjectMissing, ObjectStoreUnavailable } from '@common/object-store/object-store.errors';
import { ObjectStore } from '@common/object-store/object-store';

/** Reads what an event names by claim check: hash-verified by the store's client, then checked by its schema. */
@Injectable()
export class ReadClaim {
  constructor(private readonly store: ObjectStore) {}

  /** A store that is away is no fault of the event: it is tried again for a day. */
  async json<Schema extends z.ZodType>(claim: ClaimCheck, schema: Schema): Promise<z.infer<Schema>> {
    const content = await this.store.get(claim).catch((error: unknown) => {
      if (error instanceof ObjectStoreUnavailable || error instanceof ObjectMissing)
        throw new NotReadyError(`${claim.key} cannot be read yet: ${error.message}`);
      throw error;
    });
    return schema.parse(JSON.parse(content.toString('utf8')));
  }
}
