import { DomainError } from '@common/errors/domain-error';
import type { DocumentKind, KindCode } from './document-kind';
import { documentKinds } from './document-kinds';

/** The codes of all kinds a draft is rendered to, in the order of the plan's task 6. */
export const kindCodes: readonly KindCode[] = ['bao-cao-so-ket', 'to-trinh-chinh-phu', 'to-trinh-bo-chinh-tri'];

/** The kind as it is issued on that day; throws UnknownDocumentKind. */
export function kindInForce(code: string, day: string): DocumentKind {
  const kind = documentKinds.find(
    (one) => one.code === code && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
  );
  if (!kind) throw new UnknownDocumentKind(code, day);
  return kind;
}

export class UnknownDocumentKind extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'unknown-document-kind';
  constructor(code: string, day: string) {
    super({
      vi: `Không có loại văn bản “${code}” vào ngày ${day}. Các loại văn bản: ${kindCodes.join(', ')}.`,
      en: `There is no document kind "${code}" on ${day}. The kinds are: ${kindCodes.join(', ')}.`,
    });
  }
}
