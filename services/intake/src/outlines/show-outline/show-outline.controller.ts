import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Outline } from '@common/contracts/outline';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { OutlineRepository } from '../domain/outline.repository';

const Path = z.object({ code: z.string(), version: z.coerce.number().int().min(1) });

@Controller('outlines')
export class ShowOutlineController {
  constructor(private readonly outlines: OutlineRepository) {}

  @Get(':code/versions/:version')
  @Endpoint({
    permission: 'campaign.read',
    summary: 'An outline: its sections in order and its indicators.',
    summaryVi: 'Một đề cương: các mục theo thứ tự và các chỉ tiêu.',
    answer: Outline,
  })
  show(@ParsedPath(Path) name: z.infer<typeof Path>): Promise<Outline> {
    return this.outlines.get(name);
  }
}
