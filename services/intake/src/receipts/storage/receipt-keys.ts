import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importPKCS8, type JWK } from 'jose';
import { TypeOrmUnitOfWork } from '@common/persistence/typeorm-unit-of-work';
import type { PublicKey } from '../domain/receipt-signer';
import { ReceiptSettings } from '../receipt-settings';

export type SigningKey = Readonly<{ kid: string; key: KeyObject }>;

/** The key that signs: the configuration's, else one made once and kept in the database (the embedded stack). */
@Injectable()
export class ReceiptKeys {
  private signing: Promise<SigningKey> | undefined;

  constructor(
    private readonly unitOfWork: TypeOrmUnitOfWork,
    private readonly settings: ReceiptSettings,
  ) {}

  current(): Promise<SigningKey> {
    this.signing ??= this.load().catch((error) => {
      this.signing = undefined;
      throw error;
    });
    return this.signing;
  }

  async publicKeys(): Promise<PublicKey[]> {
    await this.current();
    const rows = await this.unitOfWork.query<{ jwk: PublicKey }>(
      'select public_jwk as jwk from receipt_keys order by made_at, kid',
    );
    return rows.map(({ jwk }) => jwk);
  }

  private async load(): Promise<SigningKey> {
    const given = this.settings.signingKey;
    if (given) return this.keep(await readKey(given), false);
    const stored =
      'select private_jwk as jwk from receipt_keys where private_jwk is not null order by made_at, kid limit 1';
    const [row] = await this.unitOfWork.query<{ jwk: JWK }>(stored);
    if (row) return this.keep(row.jwk, true);
    await this.keep(await newKey(), true);
    const [made] = await this.unitOfWork.query<{ jwk: JWK }>(stored); // another replica may have been first
    return this.keep(made!.jwk, true);
  }

  private async keep(jwk: JWK, withPrivate: boolean): Promise<SigningKey> {
    const { d: _, ...half } = jwk;
    const kid = await calculateJwkThumbprint(half);
    const marked = { ...half, kid, alg: 'ES256', use: 'sig', ...(this.settings.demo && { 'x-demo': true }) };
    await this.unitOfWork.query(
      'insert into receipt_keys (kid, public_jwk, private_jwk) values ($1, $2, $3) on conflict (kid) do nothing',
      [kid, JSON.stringify(marked), withPrivate ? JSON.stringify(jwk) : null],
    );
    return { kid, key: createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' }) };
  }
}

async function readKey(text: string): Promise<JWK> {
  if (text.trimStart().startsWith('{')) return JSON.parse(text) as JWK;
  return exportJWK(await importPKCS8(text, 'ES256', { extractable: true }));
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return exportJWK(privateKey);
}
