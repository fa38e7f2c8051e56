import { Controller, Get } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { Work } from '../work.view';
import { ListWork } from './list-work.use-case';

@Controller('work')
export class ListWorkController {
  constructor(private readonly listWork: ListWork) {}

  @Get()
  @Endpoint({
    permission: 'report.read',
    summary: 'What is due from the caller, and what waits for others and since when.',
    summaryVi: 'Việc đến hạn của người gọi, việc đang chờ người khác và từ lúc nào.',
    answer: Work,
  })
  list(@CurrentUser() user: User): Promise<Work> {
    return this.listWork.execute(user);
  }
}
