import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedQuery } from '@common/http/parsed';
import { RenderingView } from '../rendering.view';
import { ListRenderingsQuery } from './list-renderings.query';

const Query = z.strictObject({ draftId: z.string() });
const Answer = z.object({ items: z.array(RenderingView) });

@Controller('renderings')
export class ListRenderingsController {
  constructor(private readonly renderings: ListRenderingsQuery) {}

  @Get()
  @Endpoint({
    permission: 'document.read',
    summary: 'How far the papers of a draft are, and why one waits.',
    summaryVi: 'Các văn bản của một dự thảo đã lập tới đâu, và vì sao có văn bản còn chờ.',
    answer: Answer,
  })
  async find(
    @ParsedQuery(Query) { draftId }: z.infer<typeof Query>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    return { items: await this.renderings.of(draftId, user) };
  }
}
