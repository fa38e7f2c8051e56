import { Injectable } from '@nestjs/common';
import type { documentRendered } from '@common/contracts/document-rendered';
import type { DataOf } from '@common/contracts/integration-event';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { documentPath } from '../../campaigns/domain/portal-paths';
import { Campaigns } from '../../campaigns/domain/campaigns';
import { Announce } from '../announce';

/** Tells the drafting team that a document of a draft can be read. */
@Injectable()
export class AnnounceDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly campaigns: Campaigns,
    private readonly announce: Announce,
  ) {}

  async execute({ campaignId, documentId, title, files }: DataOf<typeof documentRendered>): Promise<void> {
    await this.unitOfWork.run(async () => {
      const campaign = await this.campaigns.get(campaignId);
      await this.announce.add({
        key: `document.${documentId}`,
        kind: 'document',
        campaignId,
        unitId: campaign.ownerUnitId,
        data: { title, campaignTitle: campaign.title, formats: files.map(({ format }) => format) },
        path: documentPath(documentId),
      });
    });
  }
}
