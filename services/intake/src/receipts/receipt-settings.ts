/** How receipts are signed; given by the service's configuration. */
export class ReceiptSettings {
  constructor(
    /** Private key, PKCS #8 PEM or JWK; without it one is made and kept in the database. */
    readonly signingKey: string | undefined,
    /** The demonstration clock is on: receipts say that they prove nothing. */
    readonly demo: boolean,
  ) {}
}
