import { Injectable } from '@nestjs/common';
import { Audit } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { canonicalJson } from '@common/contracts/canonical-json';
import type { Outline } from '@common/contracts/outline';
import { UnitOfWork } from '@common/persistence/unit-of-work';
import { OutlineVersionPublished } from '../domain/outline.errors';
import { OutlineRepository } from '../domain/outline.repository';
import { requireWellFormed } from '../domain/well-formed';

/** Publishes an outline in one version; the same content again is no fault, other content is. */
@Injectable()
export class PublishOutline {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outlines: OutlineRepository,
    private readonly audit: Audit,
  ) {}

  execute(outline: Outline, { id, name }: User): Promise<Outline> {
    requireWellFormed(outline);
    return this.unitOfWork.run(async () => {
      const published = await this.outlines.find(outline);
      if (published) {
        if (canonicalJson(published) === canonicalJson(outline)) return published;
        throw new OutlineVersionPublished(outline.code, outline.version);
      }
      await this.outlines.add(outline);
      await this.audit.record({
        chain: { kind: 'operation', id: `outline ${outline.code}` },
        actor: { id, name },
        unitId: null,
        action: 'outline.published',
        before: null,
        after: outline,
      });
      return outline;
    });
  }
}
