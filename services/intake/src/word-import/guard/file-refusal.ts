import { type Bilingual, DomainError, type ErrorKind } from '@common/errors/domain-error';

/** A file that is not imported. It says why and what to do now; the use case decides whether the bytes are kept. */
export class FileRefusal extends DomainError {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    says: Bilingual,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(says, details);
  }
}

/** What of a refusal crosses the border of the child process. */
export type RefusalMessage = Readonly<{
  kind: ErrorKind;
  code: string;
  says: Bilingual;
  details: Readonly<Record<string, unknown>>;
}>;

/** Makes the refusal told by the child process an error of this one, with the same kind, code and text. */
export function reviveRefusal({ kind, code, says, details }: RefusalMessage): FileRefusal {
  return new FileRefusal(kind, code, says, details);
}
