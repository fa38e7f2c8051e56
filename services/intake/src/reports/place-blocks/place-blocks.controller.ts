import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { PlaceBlocks } from './place-blocks.use-case';

const Placement = z.strictObject({
  blockId: z.string(),
  sectionId: z
    .string()
    .nullable()
    .describe('A section of the outline; null sets the part aside; "unplaced" takes it back, to be placed again.'),
});
const Request = z.strictObject({ placements: z.array(Placement).min(1).max(5_000) });
const Answer = z.object({ unplaced: z.int() });

@Controller('reports')
export class PlaceBlocksController {
  constructor(private readonly place: PlaceBlocks) {}

  @Post(':id/placements')
  @HttpCode(200)
  @Endpoint({
    permission: 'report.write',
    summary:
      'Puts parts of the draft into sections, sets them aside (`sectionId` null) or takes them back ("unplaced").',
    summaryVi:
      'Xếp các phần của bản soạn vào mục, gác lại (`sectionId` là null) hoặc đưa trở lại chỗ chưa xếp ("unplaced").',
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
