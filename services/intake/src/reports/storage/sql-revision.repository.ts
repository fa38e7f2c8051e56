import { Injectable } from '@nestjs/common';
import { RevisionBody } from '@common/contracts/revision-body';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { RevisionNotFound } from '../domain/revision.errors';
import { RevisionRepository, type RevisionSummary } from '../domain/revision.repository';

const columns = `revision, sha256, bytes, nil, on_time as "onTime", sent_at as "sentAt", received_at as "receivedAt",
  entered_at as "enteredAt", sent_by as "sentBy", sent_by_name as "sentByName", receipt`;

@Injectable()
export class SqlRevisionRepository extends RevisionRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override list(reportId: string): Promise<RevisionSummary[]> {
    const sql = `select ${columns} from revisions where report_id = $1 order by revision`;
    return this.unitOfWork.query<RevisionSummary>(sql, [reportId]);
  }

  override get(reportId: string, revision: number): Promise<RevisionSummary> {
    return this.one<RevisionSummary>(columns, reportId, revision);
  }

  override async canonicalBody(reportId: string, revision: number): Promise<string> {
    return (await this.one<{ body: string }>('body', reportId, revision)).body;
  }

  override async body(reportId: string, revision: number): Promise<RevisionBody> {
    return RevisionBody.parse(JSON.parse(await this.canonicalBody(reportId, revision)));
  }

  private async one<Row>(what: string, reportId: string, revision: number): Promise<Row> {
    const [row] = await this.unitOfWork.query<Row>(
      `select ${what} from revisions where report_id = $1 and revision = $2`,
      [reportId, revision],
    );
    if (!row) throw new RevisionNotFound(reportId, revision);
    return row;
  }
}
