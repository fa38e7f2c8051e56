import { Injectable } from '@nestjs/common';
import { NotReadyError } from '@common/inbox/handler-errors';
import { ConsolidationRepository } from './domain/consolidation.repository';

/** Streams of campaigns and reports run side by side: a report may be heard of before its campaign. */
@Injectable()
export class RequireConsolidation {
  private readonly known = new Set<string>();

  constructor(private readonly consolidations: ConsolidationRepository) {}

  /** Throws `NotReadyError`: the event is tried again when the campaign has come, never dropped. */
  async of(campaignId: string): Promise<void> {
    if (this.known.has(campaignId)) return;
    if (!(await this.consolidations.has(campaignId)))
      throw new NotReadyError(`Campaign ${campaignId} is not open yet.`);
    this.known.add(campaignId);
  }
}
