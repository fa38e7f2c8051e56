import { Controller, Post } from '@nestjs/common';
import { CurrentUser, type User } from '@common/auth/user';
import { Outline } from '@common/contracts/outline';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { PublishOutline } from './publish-outline.use-case';

@Controller('outlines')
export class PublishOutlineController {
  constructor(private readonly publish: PublishOutline) {}

  @Post()
  @Endpoint({
    permission: 'campaign.manage',
    summary: 'Publishes an outline in one version.',
    summaryVi: 'Công bố một phiên bản đề cương.',
    answer: Outline,
  })
  post(@ParsedBody(Outline) outline: Outline, @CurrentUser() user: User): Promise<Outline> {
    return this.publish.execute(outline, user);
  }
}
