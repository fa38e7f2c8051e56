import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { ParsedPath } from '@common/http/parsed';
import { kindCodes } from '../domain/kinds/kind-in-force';
import { VerifyFileQuery } from './verify-file.query';

const Path = z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const Answer = z.object({
  registered: z.boolean(),
  document: z
    .object({
      id: z.uuid(),
      campaignId: z.string(),
      kind: z.enum(kindCodes),
      title: z.string(),
      edition: z.enum(['draft', 'issued']),
      format: z.enum(['docx', 'pdf']),
      draftNumber: z.int(),
      number: z.string().nullable(),
      issuedOn: z.iso.date().nullable(),
      signer: z.string().nullable().describe('Of an issued paper, as it stands on it.'),
      issuedSince: z
        .object({ number: z.string(), issuedOn: z.iso.date() })
        .nullable()
        .describe('Of a draft: the paper that was issued out of it, or out of a later draft of the same paper.'),
    })
    .nullable(),
});

@Controller('documents')
export class VerifyFileController {
  constructor(private readonly registered: VerifyFileQuery) {}

  @Get('verify/:sha256')
  @Endpoint({
    permission: 'public',
    summary: 'Whether a file with this SHA-256 is in the register.',
    summaryVi: 'Tệp có mã SHA-256 này có trong sổ đăng ký hay không.',
    answer: Answer,
  })
  async verify(@ParsedPath(Path) { sha256 }: z.infer<typeof Path>): Promise<z.infer<typeof Answer>> {
    const found = await this.registered.find(sha256);
    return { registered: found !== null, document: found && Answer.shape.document.parse(found) };
  }
}
