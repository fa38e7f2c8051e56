import { Injectable } from '@nestjs/common';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import { type Present, PresenceRepository, presentForSeconds } from '../presence.repository';

const heardOf = `seen_at > clock_timestamp() - interval '${presentForSeconds} seconds'`;

@Injectable()
export class SqlPresenceRepository extends PresenceRepository {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async tell(reportId: string, { id, name }: { id: string; name: string }, sectionId: string): Promise<void> {
    await this.unitOfWork.query(
      `with old as (
         select report_id, user_id from presence
          where seen_at < clock_timestamp() - interval '1 day' and not (report_id = $1 and user_id = $2)
            for update skip locked),
       forgotten as (delete from presence where (report_id, user_id) in (select report_id, user_id from old))
       insert into presence (report_id, user_id, name, section_id, since, seen_at)
       values ($1, $2, $3, $4, clock_timestamp(), clock_timestamp())
       on conflict (report_id, user_id) do update set name = excluded.name, section_id = excluded.section_id,
         since = case when presence.section_id = excluded.section_id and presence.${heardOf} then presence.since
                      else excluded.since end,
         seen_at = excluded.seen_at`,
      [reportId, id, name, sectionId],
    );
  }

  override others(reportId: string, userId: string): Promise<Present[]> {
    return this.unitOfWork.query<Present>(
      `select name, section_id as "sectionId", since from presence
        where report_id = $1 and user_id <> $2 and ${heardOf} order by since, user_id`,
      [reportId, userId],
    );
  }
}
