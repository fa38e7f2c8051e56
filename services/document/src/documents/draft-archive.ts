import { Injectable } from '@nestjs/common';
import type { ClaimCheck } from '@common/contracts/claim-check';
import { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { ObjectStore } from '@common/object-store/object-store';

/** Frozen drafts as consolidation stored them; each is checked against the hash that names it. */
@Injectable()
export class DraftArchive {
  constructor(private readonly objects: ObjectStore) {}

  async get(snapshot: ClaimCheck): Promise<DraftSnapshot> {
    const content = await this.objects.get(snapshot);
    return DraftSnapshot.parse(JSON.parse(content.toString('utf8')));
  }
}
