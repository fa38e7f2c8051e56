import { type DynamicModule, Module } from '@nestjs/common';
import { CheckReceiptController } from './check-receipt/check-receipt.controller';
import { ReceiptSigner } from './domain/receipt-signer';
import { ReceiptSettings } from './receipt-settings';
import { ShowReceiptKeysController } from './show-keys/show-keys.controller';
import { JoseReceiptSigner } from './storage/jose-receipt-signer';
import { ReceiptKeys } from './storage/receipt-keys';

@Module({})
export class ReceiptsModule {
  static with(settings: ReceiptSettings): DynamicModule {
    return {
      module: ReceiptsModule,
      global: true,
      controllers: [CheckReceiptController, ShowReceiptKeysController],
      providers: [
        { provide: ReceiptSettings, useValue: settings },
        ReceiptKeys,
        { provide: ReceiptSigner, useClass: JoseReceiptSigner },
      ],
      exports: [ReceiptSigner],
    };
  }
}
