import { Injectable } from '@nestjs/common';
import type { User } from '@common/auth/user';
import { overseesAll } from '../../people/domain/acting';
import { ActingUsers } from '../../people/domain/acting-users';
import { ReadPermission } from '../../reports/read-permission';
import { RemarkRepository } from '../domain/remark.repository';
import { type RemarkView, viewRemark } from '../remark.view';

/** Those who asked for the report see every remark, its unit those that were given out. */
@Injectable()
export class ListRemarks {
  constructor(
    private readonly permission: ReadPermission,
    private readonly actingUsers: ActingUsers,
    private readonly remarks: RemarkRepository,
  ) {}

  async execute(reportId: string, user: User): Promise<RemarkView[]> {
    const { campaign } = await this.permission.require(reportId, user);
    const seesAll = overseesAll(await this.actingUsers.of(user), campaign.ownerUnitId);
    const remarks = await this.remarks.ofReport(reportId);
    return remarks.filter(({ toldAt }) => seesAll || toldAt !== null).map((remark) => viewRemark(remark, user));
  }
}
