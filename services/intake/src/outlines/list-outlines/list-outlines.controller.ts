import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { type Page, pageOf } from '@common/paging/page';
import { type OutlineName, OutlineRepository } from '../domain/outline.repository';

const Item = z.object({ code: z.string(), version: z.int(), title: z.string(), source: z.string() });

@Controller('outlines')
export class ListOutlinesController {
  constructor(private readonly outlines: OutlineRepository) {}

  @Get()
  @Endpoint({
    permission: 'campaign.read',
    summary: 'Every published outline in every version.',
    summaryVi: 'Mọi đề cương đã công bố, ở mọi phiên bản.',
    answer: pageOf(Item),
  })
  async list(): Promise<Page<OutlineName>> {
    return { items: await this.outlines.list(), nextCursor: null };
  }
}
