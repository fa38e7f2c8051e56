import { Injectable } from '@nestjs/common';
import { PlannedDays } from '../domain/planned-days';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { PlainDate } from '@common/time/plain-date';

@Injectable()
export class PostgresPlannedDays extends PlannedDays {
  constructor(private readonly unitOfWork: TypeOrmUnitOfWork) {
    super();
  }

  override async add(day: PlainDate, mails: number): Promise<{ planned: number; peak: number }> {
    const [row] = await this.unitOfWork.query<{ mails: number }>(
      `insert into planned_day (day, mails) values ($1, $2)
       on conflict (day) do update set mails = planned_day.mails + excluded.mails returning mails`,
      [day, mails],
    );
    const [{ peak }] = await this.unitOfWork.query<{ peak: number }>(
      `select coalesce(max(mails), 0) as peak from planned_day where day < $1 and day >= $1::date - 28`,
      [day],
    );
    return { planned: row.mails, peak };
  }
}
