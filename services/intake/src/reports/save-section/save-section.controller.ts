import { Controller, Put } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Block, Note } from '@common/contracts/document-ast';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { SaveSection } from './save-section.use-case';

const Path = IdPath.extend({ sectionId: z.string().min(1).max(200) });
const Request = z.strictObject({
  version: z.int().min(0),
  blocks: z.array(Block).max(5_000),
  notes: z.array(Note).default([]),
});
const Answer = z.object({ version: z.int() });

@Controller('reports')
export class SaveSectionController {
  constructor(private readonly save: SaveSection) {}

  @Put(':id/sections/:sectionId')
  @Endpoint({
    permission: 'report.write',
    summary: 'Saves a section; 409 with both texts if somebody else saved it since `version`.',
    summaryVi: 'Lưu một mục; trả 409 kèm cả hai bản nếu có người đã lưu sau `version`.',
    answer: Answer,
  })
  async put(
    @ParsedPath(Path) { id, sectionId }: z.infer<typeof Path>,
    @ParsedBody(Request) { version, blocks, notes }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    return { version: await this.save.execute(id, { sectionId, blocks, notes }, version, user) };
  }
}
