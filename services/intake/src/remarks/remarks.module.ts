import { Module } from '@nestjs/common';
import { OutlinesModule } from '../outlines/outlines.module';
import { PeopleModule } from '../people/people.module';
import { GiveOutRemarks } from '../reports/domain/give-out-remarks';
import { ReportAccessModule } from '../reports/report-access.module';
import { RemarkRepository } from './domain/remark.repository';
import { ListRemarksController } from './list-remarks/list-remarks.controller';
import { ListRemarks } from './list-remarks/list-remarks.use-case';
import { ReplyToRemarkController } from './reply-to-remark/reply-to-remark.controller';
import { ReplyToRemark } from './reply-to-remark/reply-to-remark.use-case';
import { RewriteRemarkController } from './rewrite-remark/rewrite-remark.controller';
import { RewriteRemark } from './rewrite-remark/rewrite-remark.use-case';
import { SqlRemarkRepository } from './storage/sql-remark.repository';
import { TellRemarks } from './tell-remarks';
import { WithdrawRemarkController } from './withdraw-remark/withdraw-remark.controller';
import { WithdrawRemark } from './withdraw-remark/withdraw-remark.use-case';
import { WriteRemarkController } from './write-remark/write-remark.controller';
import { WriteRemark } from './write-remark/write-remark.use-case';

@Module({
  imports: [OutlinesModule, PeopleModule, ReportAccessModule],
  controllers: [
    WriteRemarkController,
    ListRemarksController,
    RewriteRemarkController,
    WithdrawRemarkController,
    ReplyToRemarkController,
  ],
  providers: [
    WriteRemark,
    ListRemarks,
    RewriteRemark,
    WithdrawRemark,
    ReplyToRemark,
    { provide: RemarkRepository, useClass: SqlRemarkRepository },
    { provide: GiveOutRemarks, useClass: TellRemarks },
  ],
  exports: [GiveOutRemarks],
})
export class RemarksModule {}
