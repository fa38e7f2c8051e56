import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { CurrentUser, type User } from '@common/auth/user';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { OutlineRepository } from '../../outlines/domain/outline.repository';
import { IdPath } from '@common/http/id-path';
import { CurrentContent } from '../current-content';
import { contentOf } from '../domain/draft.repository';
import { Finding } from '../domain/finding';
import { validateReport, type Validation } from '../domain/validate-report';
import { ReadPermission } from '../read-permission';
import { FileFindings } from '../file-findings';
import { UnchangedSinceReturn } from '../unchanged-since-return';

const Answer = z.object({
  findings: z.array(Finding),
  complete: z.boolean(),
  required: z.int(),
  filled: z.int(),
  empty: z.array(z.string()).describe('The leaf sections without words, required or not.'),
});

@Controller('reports')
export class ShowValidationController {
  constructor(
    private readonly permission: ReadPermission,
    private readonly content: CurrentContent,
    private readonly outlines: OutlineRepository,
    private readonly unchanged: UnchangedSinceReturn,
    private readonly file: FileFindings,
  ) {}

  @Get(':id/validation')
  @Endpoint({
    permission: 'report.read',
    summary: 'What is missing or doubtful, and how much is done.',
    summaryVi: 'Còn thiếu hay cần xem lại điều gì, và đã làm được bao nhiêu.',
    answer: Answer,
  })
  async show(@ParsedPath(IdPath) { id }: IdPath, @CurrentUser() user: User): Promise<Validation> {
    const { report } = await this.permission.require(id, user);
    const content = contentOf(await this.content.of(report));
    const validation = validateReport(content, await this.outlines.get(report.outline));
    const [ofFile, unchanged] = [await this.file.findings(report), await this.unchanged.findings(report, content)];
    return { ...validation, findings: [...ofFile, ...validation.findings, ...unchanged] };
  }
}
