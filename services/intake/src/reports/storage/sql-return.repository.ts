import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { type ReportReturn, ReturnRepository } from '../domain/return.repository';

@Injectable()
export class SqlReturnRepository extends ReturnRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async add({ reportId, revision, reason, returnedBy, returnedAt, resubmitBy }: ReportReturn): Promise<void> {
    await this.unitOfWork.query(
      `insert into report_returns (report_id, revision, reason, returned_by, returned_at, resubmit_by)
       values ($1, $2, $3, $4, $5, $6)`,
      [reportId, revision, reason, returnedBy, returnedAt, resubmitBy],
    );
  }

  override ofReport(reportId: string): Promise<ReportReturn[]> {
    return this.unitOfWork.query<ReportReturn>(
      `select report_id as "reportId", revision, reason, returned_by as "returnedBy", returned_at as "returnedAt",
              resubmit_by::text as "resubmitBy" from report_returns where report_id = $1 order by revision desc`,
      [reportId],
    );
  }
}
