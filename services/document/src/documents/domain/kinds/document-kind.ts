import type { Regime } from '../forms/official-form';

export type KindCode = 'bao-cao-so-ket' | 'to-trinh-chinh-phu' | 'to-trinh-bo-chinh-tri';

/** When a series of numbers begins anew: each 1 January (NĐ 30) or with each term of the committee (HD 36). */
export type RegisterPeriod = 'year' | 'term';

/** One kind of official paper: who issues it to whom, how it is numbered and signed, while this holds (decisions 22). */
export type DocumentKind = Readonly<{
  code: KindCode;
  /** What lists call it. */
  name: string;
  regime: Regime;
  validFrom: string;
  validTo: string | null;
  /** "TỜ TRÌNH" and its official abbreviation. */
  typeName: string;
  abbreviation: string;
  /** The issuing body as in the header (one entry a line), inside a sentence, and in the symbol of its papers. */
  issuer: readonly string[];
  issuerInText: string;
  symbol: string;
  place: string;
  /** Whom it is addressed to; printed under the trích yếu where `addressed`. */
  addressee: string;
  addressed: boolean;
  signing: Readonly<{ authority: string | null; position: string }>;
  /** "Nơi nhận", without dashes and end marks, the archive line last. */
  recipients: readonly string[];
  numbering: RegisterPeriod;
}>;
