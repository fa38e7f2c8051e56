import { Controller, HttpCode, Post } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { ParsedBody } from '@common/http/parsed';
import { Receipt } from '../domain/receipt';
import { type ReceiptCheck, ReceiptSigner } from '../domain/receipt-signer';

const Request = z.strictObject({ receipt: z.string().min(10).max(20_000) });
const Answer = z.object({
  valid: z.boolean(),
  payload: Receipt.optional(),
  why: z.object({ vi: z.string(), en: z.string() }).optional(),
});

@Controller('receipts/check')
export class CheckReceiptController {
  constructor(private readonly signer: ReceiptSigner) {}

  @Post()
  @HttpCode(200)
  @Endpoint({
    permission: 'public',
    summary: 'Whether a receipt was signed here and is unchanged.',
    summaryVi: 'Biên nhận có được ký ở đây và còn nguyên vẹn hay không.',
    answer: Answer,
  })
  check(@ParsedBody(Request) { receipt }: z.infer<typeof Request>): Promise<ReceiptCheck> {
    return this.signer.check(receipt);
  }
}
