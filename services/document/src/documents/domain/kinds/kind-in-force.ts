import { DomainError } from '@common/errors/domain-error';
import { shortDate } from '@common/time/official-date';
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

function nameOf(code: string): string {
  return documentKinds.find((one) => one.code === code)?.name ?? code;
}

export class UnknownDocumentKind extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'unknown-document-kind';
  constructor(code: string, day: string) {
    super({
      vi: `Hệ thống không có loại văn bản “${nameOf(code)}” áp dụng cho ngày ${shortDate(day)}. Hãy kiểm tra lại ngày của văn bản, hoặc chọn một trong các loại: ${kindCodes.map(nameOf).join(', ')}.`,
      en: `There is no document kind "${code}" on ${day}. Check the date, or choose one of: ${kindCodes.join(', ')}.`,
    });
  }
}
