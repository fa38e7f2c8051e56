import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { ReceiptSigner } from '../domain/receipt-signer';

/** A public key as RFC 7517 writes it; `x-demo` marks one that signs demonstrations. */
const Key = z.looseObject({
  kty: z.string(),
  crv: z.string(),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.string(),
  use: z.string(),
  'x-demo': z.boolean().optional(),
});
const Answer = z.object({ keys: z.array(Key) });

@Controller('receipts/jwks')
export class ShowReceiptKeysController {
  constructor(private readonly signer: ReceiptSigner) {}

  @Get()
  @Endpoint({
    permission: 'public',
    summary: 'The keys that receipts are checked with (JWKS).',
    summaryVi: 'Các khóa dùng để kiểm tra biên nhận (JWKS).',
    answer: Answer,
  })
  async show(): Promise<z.infer<typeof Answer>> {
    return { keys: z.array(Key).parse(await this.signer.publicKeys()) };
  }
}
