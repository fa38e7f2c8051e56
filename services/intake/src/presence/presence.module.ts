import { Module } from '@nestjs/common';
import { OutlinesModule } from '../outlines/outlines.module';
import { ReportAccessModule } from '../reports/report-access.module';
import { PresenceRepository } from './presence.repository';
import { ShowPresenceController } from './show-presence/show-presence.controller';
import { SqlPresenceRepository } from './storage/sql-presence.repository';
import { TellPresenceController } from './tell-presence/tell-presence.controller';
import { TellPresence } from './tell-presence/tell-presence.use-case';

@Module({
  imports: [OutlinesModule, ReportAccessModule],
  controllers: [TellPresenceController, ShowPresenceController],
  providers: [TellPresence, { provide: PresenceRepository, useClass: SqlPresenceRepository }],
})
export class PresenceModule {}
