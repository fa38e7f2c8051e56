import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import { mayActForTeam, ownerTeam } from '@common/auth/owner-team';
import { unitsOf, type User } from '@common/auth/user';
import { canonicalJson } from '@common/contracts/canonical-json';
import { draftFrozen } from '@common/contracts/draft-frozen';
import { ObjectStore } from '@common/object-store/object-store';
import { Outbox } from '@common/outbox/outbox';
import { uuidV7 } from '@common/outbox/uuid-v7';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { Clock } from '@common/time/clock';
import { plainDateOf } from '@common/time/plain-date';
import { ConsolidationRepository } from '../../consolidations/domain/consolidation.repository';
import { UnitCopies } from '../../units/unit-copies';
import type { Draft, IncludedReport } from '../domain/draft';
import {
  DraftOfAnotherOwner,
  FrozenMeanwhile,
  IdempotencyKeyUsedOtherwise,
  NothingToFreeze,
} from '../domain/draft.errors';
import { DraftRepository } from '../domain/draft.repository';
import { draftSnapshot } from '../domain/draft-snapshot';

export type FreezeWish = Readonly<{ frozenOn: string | null; idempotencyKey: string | null }>;

type Frozen = Readonly<{ draft: Draft; included: readonly IncludedReport[]; team: string[] }>;

@Injectable()
export class FreezeDraft {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly consolidations: ConsolidationRepository,
    private readonly units: UnitCopies,
    private readonly drafts: DraftRepository,
    private readonly store: ObjectStore,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The object is stored before anyone is told of it; if the commit fails, an unnamed object is left and does no harm. */
  async execute(consolidationId: string, wish: FreezeWish, user: User): Promise<Draft> {
    const { campaign } = await this.consolidations.get(consolidationId);
    const team = ownerTeam(campaign.ownerUnitId, await this.units.all());
    if (!mayActForTeam(user, team)) throw new DraftOfAnotherOwner(campaign.ownerUnitId);
    const known = await this.frozenBefore(consolidationId, wish);
    if (known) return known;

    const state = await this.drafts.stateToFreeze(consolidationId);
    // Frozen between the two looks: the number that was read counts it already, so taking the next one would not fail.
    const meanwhile = await this.frozenBefore(consolidationId, wish);
    if (meanwhile) return meanwhile;
    if (state.included.length === 0) throw new NothingToFreeze();
    const id = uuidV7();
    const number = state.lastDraft + 1;
    const frozenOn = wish.frozenOn ?? plainDateOf(this.clock.now());
    const content = draftSnapshot(state, { draftId: id, number, frozenOn });
    const snapshot = await this.store.put('consolidation', Buffer.from(canonicalJson(content)), 'application/json');
    const sections = content.sections.filter(({ leaf, blocks }) => leaf && blocks.length > 0).length;
    const draft = { id, campaignId: consolidationId, number, frozenOn, frozenBy: user.name, snapshot, sections };
    return this.commit({ draft, included: state.included, team }, wish, user);
  }

  private commit({ draft, included, team }: Frozen, wish: FreezeWish, user: User): Promise<Draft> {
    const { id, campaignId, number, frozenOn, snapshot } = draft;
    return this.unitOfWork.run(async () => {
      if (!(await this.consolidations.takeDraftNumber(campaignId, number))) {
        const same = await this.frozenBefore(campaignId, wish);
        if (same) return same;
        throw new FrozenMeanwhile();
      }
      await this.drafts.add(draft, included, wish.idempotencyKey, this.clock.now());
      await this.outbox.add({
        contract: draftFrozen,
        subject: id,
        data: { draftId: id, campaignId, number, frozenOn, snapshot, teamUnitIds: team },
      });
      await this.audit.record({
        chain: { kind: 'draft', id },
        actor: user,
        unitId: unitsOf(user, 'editor').find((unitId) => team.includes(unitId)) ?? null,
        action: 'draft.frozen',
        before: null,
        after: { campaignId, number, frozenOn, sha256: snapshot.sha256, reports: included.length },
      });
      return draft;
    });
  }

  private async frozenBefore(consolidationId: string, wish: FreezeWish): Promise<Draft | null> {
    if (wish.idempotencyKey === null) return null;
    const known = await this.drafts.withKey(consolidationId, wish.idempotencyKey);
    if (known && wish.frozenOn !== null && wish.frozenOn !== known.frozenOn) throw new IdempotencyKeyUsedOtherwise();
    return known;
  }
}
