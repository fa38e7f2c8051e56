import { Controller, Put } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { IndicatorValue } from '@common/contracts/revision-body';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody, ParsedPath } from '@common/http/parsed';
import { IdPath } from '@common/http/id-path';
import { SaveIndicators } from './save-indicators.use-case';

const Request = z.strictObject({ version: z.int().min(0), values: z.array(IndicatorValue).max(500) });
const Answer = z.object({ version: z.int() });

@Controller('reports')
export class SaveIndicatorsController {
  constructor(private readonly save: SaveIndicators) {}

  @Put(':id/indicators')
  @Endpoint({
    permission: 'report.write',
    summary: 'Saves the indicator table as a whole.',
    summaryVi: 'Lưu cả bảng chỉ tiêu.',
    answer: Answer,
  })
  put(
    @ParsedPath(IdPath) { id }: IdPath,
    @ParsedBody(Request) { version, values }: z.infer<typeof Request>,
    @CurrentUser() user: User,
  ): Promise<z.infer<typeof Answer>> {
    return this.save.execute(id, values, version, user);
  }
}
