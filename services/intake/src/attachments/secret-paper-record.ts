import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import type { FileRefusal } from '../word-import/guard/file-refusal';

/** Of a secret paper only the fact that it was refused is kept. */
@Injectable()
export class SecretPaperRecord {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  keep({ id, unitId }: { id: string; unitId: string }, { details }: FileRefusal, user: User): Promise<void> {
    return this.unitOfWork.run(() =>
      this.audit.record({
        chain: { kind: 'report', id },
        actor: { id: user.id, name: user.name },
        unitId,
        action: 'report.secret-file-refused',
        before: null,
        after: { mark: details.mark, kept: 'nothing; the paper original goes by post' },
      }),
    );
  }
}
