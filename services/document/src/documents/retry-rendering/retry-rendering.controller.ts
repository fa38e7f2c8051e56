import { Controller, HttpCode, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { RenderingView } from '../rendering.view';
import { RetryRendering } from './retry-rendering.use-case';

@Controller('renderings')
export class RetryRenderingController {
  constructor(private readonly retryRendering: RetryRendering) {}

  @Post(':id/retry')
  @HttpCode(200)
  @Endpoint({
    permission: 'rendering.retry',
    summary: 'Asks once more for a paper whose rendering has failed.',
    summaryVi: 'Yêu cầu lập lại văn bản đã lập không được.',
    answer: RenderingView,
  })
  async retry(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<RenderingView> {
    const { draftId, kind, attempts } = await this.retryRendering.execute(id, user);
    return { id, draftId, kind, state: 'waiting', attempts, lastError: null };
  }
}
