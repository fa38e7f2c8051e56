import { Injectable } from '@nestjs/common';
import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { ObjectStore } from '@common/object-store/object-store';
import type { Draft } from './domain/draft';

@Injectable()
export class DraftContent {
  constructor(private readonly store: ObjectStore) {}

  /** The frozen content, as this service wrote it: the store's client checks it against its hash. */
  async of({ snapshot }: Draft): Promise<DraftSnapshot> {
    return JSON.parse((await this.store.get(snapshot)).toString('utf8')) as DraftSnapshot;
  }
}
