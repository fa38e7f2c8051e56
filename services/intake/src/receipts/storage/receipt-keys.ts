import { createPrivateKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importPKCS8, type JWK } from 'jose';
import { DataSource } from 'typeorm';
import type { PublicKey } from '../domain/receipt-signer';
import { ReceiptSettings } from '../receipt-settings';

export type SigningKey = Readonly<{ kid: string; key: KeyObject }>;

/**
 * The key that signs: the configuration's, else one made once and kept in the database (the embedded stack). Read and
 * kept outside of any unit of work: a submission that is rolled back must not take the key of later receipts with it.
 */
@Injectable()
export class ReceiptKeys implements OnApplicationBootstrap {
  private readonly log = new Logger(ReceiptKeys.name);
  private signing: Promise<SigningKey> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: ReceiptSettings,
  ) {}

  /** Before the first submission, which then needs no second connection for it. */
  async onApplicationBootstrap(): Promise<void> {
    await this.current().catch((error) => this.log.warn(`the key of receipts is not read yet: ${String(error)}`));
  }

  current(): Promise<SigningKey> {
    this.signing ??= this.load().catch((error) => {
      this.signing = undefined;
      throw error;
    });
    return this.signing;
  }

  async publicKeys(): Promise<PublicKey[]> {
    await this.current();
    const rows: { jwk: PublicKey }[] = await this.dataSource.query(
      'select public_jwk as jwk from receipt_keys order by made_at, kid',
    );
    return rows.map(({ jwk }) => jwk);
  }

  private async load(): Promise<SigningKey> {
    const given = this.settings.signingKey;
    if (given) return this.keep(await readKey(given), false);
    const stored =
      'select private_jwk as jwk from receipt_keys where private_jwk is not null order by made_at, kid limit 1';
    const [row]: { jwk: JWK }[] = await this.dataSource.query(stored);
    if (row) return this.keep(row.jwk, true);
    await this.keep(await newKey(), true);
    const [made]: { jwk: JWK }[] = await this.dataSource.query(stored); // another replica may have been first
    return this.keep(made!.jwk, true);
  }

  private async keep(jwk: JWK, withPrivate: boolean): Promise<SigningKey> {
    const { d: _, ...half } = jwk;
    const kid = await calculateJwkThumbprint(half);
    const marked = { ...half, kid, alg: 'ES256', use: 'sig', ...(this.settings.demo && { 'x-demo': true }) };
    await this.dataSource.query(
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
