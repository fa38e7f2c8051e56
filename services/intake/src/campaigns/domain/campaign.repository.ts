import type { Campaign, Extension, OwingParticipant, ParticipantKey } from './campaign';

export abstract class CampaignRepository {
  /** Throws `CampaignNotFound`. What it answers never changes, so it may be kept in memory. */
  abstract get(id: string): Promise<Campaign>;
  abstract findIdByCode(code: string): Promise<string | null>;
  abstract list(): Promise<Campaign[]>;
  abstract add(campaign: Campaign, participants: readonly OwingParticipant[]): Promise<void>;
  /** Throws `ParticipantNotFound`. */
  abstract participant(key: ParticipantKey): Promise<OwingParticipant>;
  /** The same, locked until the unit of work ends. */
  abstract participantForUpdate(key: ParticipantKey): Promise<OwingParticipant>;
  abstract extend(extension: Extension, decidedAt: Date): Promise<void>;
}
