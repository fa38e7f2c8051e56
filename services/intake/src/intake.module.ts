import { type DynamicModule, Module } from '@nestjs/common';
import { AttachmentsModule } from './attachments/attachments.module';
import { CampaignsModule } from './campaigns/campaigns.module';
import type { IntakeEnvironment } from './intake.environment';
import { OutlinesModule } from './outlines/outlines.module';
import { PeopleModule } from './people/people.module';
import { PresenceModule } from './presence/presence.module';
import { ReceiptSettings } from './receipts/receipt-settings';
import { ReceiptsModule } from './receipts/receipts.module';
import { ReportsModule } from './reports/reports.module';
import { TodayModule } from './today/today.module';
import { UnitsModule } from './units/units.module';
import { WorkModule } from './work/work.module';
import { WordImportModule } from './word-import/word-import.module';
import { WordImportSettings } from './word-import/word-import-settings';

/** Takes the units' reports in. */
@Module({})
export class IntakeModule {
  static with({ RECEIPT_SIGNING_KEY, DEMONSTRATION_CLOCK, WORD_IMPORT_SCRIPT }: IntakeEnvironment): DynamicModule {
    const receipts = new ReceiptSettings(RECEIPT_SIGNING_KEY, DEMONSTRATION_CLOCK !== undefined);
    return {
      module: IntakeModule,
      imports: [
        TodayModule,
        UnitsModule,
        OutlinesModule,
        PeopleModule,
        CampaignsModule,
        WordImportModule.with(new WordImportSettings(WORD_IMPORT_SCRIPT)),
        ReportsModule,
        WorkModule,
        PresenceModule,
        AttachmentsModule,
        ReceiptsModule.with(receipts),
      ],
    };
  }
}
