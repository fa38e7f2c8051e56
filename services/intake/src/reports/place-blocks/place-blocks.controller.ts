import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { PlaceBlocks } from './place-blocks.use-case';

const Placement = z.strictObject({ blockId: z.string(), sectionId: z.string().nullable() });
const Request = z.strictObject({ placements: z.array(Placement).min(1).max(5_000) });
const Answer = z.object({ unplaced: z.int() });

@Controller('reports')
export class PlaceBlocksController {
  constructor(private readonly place: PlaceBlocks) {}

  @Post(':id/placements')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary: 'Puts unplaced parts of a Word file into sections, or sets them aside (`sectionId` null).',
    answer: Answer,
  })
  post(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) { placements }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    return this.place.execute(id, placements, user);
  }
}
