import { Controller, Get, Header, StreamableFile } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { IdPath } from '@common/http/id-path';
import { ParsedHeaders, ParsedPath } from '@common/http/parsed';
import { ReadableConsolidation } from '../../consolidations/readable-consolidation';
import { ChangeHub } from '../change-hub';
import { changedParts } from '../domain/changes';
import { ChangeStream } from '../change-stream';

const Resumption = z.object({ 'last-event-id': z.string().optional() });
type Resumption = z.infer<typeof Resumption>;
const ChangedView = z.object({ what: z.enum([...changedParts, 'all']) });

@Controller('consolidations')
export class FollowChangesController {
  constructor(
    private readonly consolidations: ReadableConsolidation,
    private readonly hub: ChangeHub,
  ) {}

  @Get(':id/changes')
  @Header('cache-control', 'no-store')
  @Header('x-accel-buffering', 'no')
  @Endpoint({
    permission: 'consolidation.read',
    summary: 'Server-sent events: `changed`, with what of the consolidation changed; `all` where some were missed.',
    summaryVi: 'Luồng sự kiện `changed`: phần nào của bản tổng hợp vừa thay đổi; `all` khi có sự kiện bị lỡ.',
    events: ChangedView,
  })
  async follow(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedHeaders(Resumption) resumption: Resumption,
    @CurrentUser() user: User,
  ): Promise<StreamableFile> {
    await this.consolidations.get(id, user);
    const stream = new ChangeStream(resumption['last-event-id'] !== undefined);
    await this.hub.join(id, stream);
    return new StreamableFile(stream.body, { type: 'text/event-stream' });
  }
}
