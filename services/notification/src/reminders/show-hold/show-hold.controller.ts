import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { z } from 'zod';
import { VisibleCampaigns } from '../../campaigns/domain/visible-campaigns';
import { CampaignHolds } from '../domain/campaign-holds';
import { CampaignNotSteered } from '../hold-reminders/hold-reminders.errors';

const HoldQuery = z.strictObject({ campaignId: z.string().min(1) });
type HoldQuery = z.infer<typeof HoldQuery>;
const HoldView = z.object({
  held: z.boolean(),
  since: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
});

@Controller('reminders')
export class ShowHoldController {
  constructor(
    private readonly holds: CampaignHolds,
    private readonly visible: VisibleCampaigns,
  ) {}

  @Get('hold')
  @Endpoint({
    permission: 'mail.read',
    summary: 'Whether a person has stopped the reminders of a campaign, since when and why.',
    summaryVi: 'Có ai đã dừng thư đôn đốc của đợt sơ kết hay không, từ khi nào và vì sao.',
    answer: HoldView,
  })
  async show(
    @ParsedQuery(HoldQuery) { campaignId }: HoldQuery,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof HoldView>> {
    const visible = await this.visible.of(user);
    const hold = visible === null || visible.includes(campaignId) ? await this.holds.find(campaignId) : undefined;
    if (!hold) throw new CampaignNotSteered(campaignId);
    return { held: hold.heldAt !== null, since: hold.heldAt?.toISOString() ?? null, reason: hold.heldReason };
  }
}
