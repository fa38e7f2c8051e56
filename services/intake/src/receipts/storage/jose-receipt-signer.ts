import { sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { Receipt } from '../domain/receipt';
import { type PublicKey, type ReceiptCheck, ReceiptSigner } from '../domain/receipt-signer';
import { ReceiptSettings } from '../receipt-settings';
import { ReceiptKeys } from './receipt-keys';

const type = 'tonghop-receipt+jws';

@Injectable()
export class JoseReceiptSigner extends ReceiptSigner {
  constructor(
    private readonly keys: ReceiptKeys,
    private readonly settings: ReceiptSettings,
  ) {
    super();
  }

  /** Made by hand (RFC 7515): the thread pool's detour of Web Crypto costs more than the signature. */
  override async sign(receipt: Receipt): Promise<string> {
    const { kid, key } = await this.keys.current();
    const payload: Receipt = this.settings.demo ? { ...receipt, demo: true } : receipt;
    const signed = `${encoded({ alg: 'ES256', kid, typ: type })}.${encoded(payload)}`;
    return `${signed}.${sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url')}`;
  }

  override async check(jws: string): Promise<ReceiptCheck> {
    const keys = createLocalJWKSet({ keys: await this.keys.publicKeys() } as JSONWebKeySet);
    try {
      const { payload, protectedHeader } = await compactVerify(jws.trim(), keys, { algorithms: ['ES256'] });
      if (protectedHeader.typ !== type) return notAReceipt;
      return { valid: true, payload: Receipt.parse(JSON.parse(new TextDecoder().decode(payload))) };
    } catch {
      return notAReceipt;
    }
  }

  override publicKeys(): Promise<PublicKey[]> {
    return this.keys.publicKeys();
  }
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

const notAReceipt: ReceiptCheck = {
  valid: false,
  why: {
    vi: 'Không phải biên nhận do hệ thống này ký, hoặc nội dung đã bị sửa. Hãy lấy lại biên nhận từ trang báo cáo hoặc thư điện tử gốc.',
    en: 'This is no receipt signed by this system, or it was changed. Take it again from the report’s page or the original mail.',
  },
};
