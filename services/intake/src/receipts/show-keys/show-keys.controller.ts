import { Controller, Get } from '@nestjs/common';
import { z } from 'zod';
import { Endpoint } from '@common/http/endpoint';
import { type PublicKey, ReceiptSigner } from '../domain/receipt-signer';

const Answer = z.object({ keys: z.array(z.record(z.string(), z.unknown())) });

@Controller('receipts/jwks')
export class ShowReceiptKeysController {
  constructor(private readonly signer: ReceiptSigner) {}

  @Get()
  @Endpoint({ permission: 'public', summary: 'The keys that receipts are checked with (JWKS).', answer: Answer })
  async show(): Promise<{ keys: PublicKey[] }> {
    return { keys: await this.signer.publicKeys() };
  }
}
