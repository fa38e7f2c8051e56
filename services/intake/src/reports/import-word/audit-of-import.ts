import type { AuditEntry } from '@common/audit/audit';
import type { User } from '@common/auth/user';
import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import type { SectionContent } from '@common/contracts/revision-body';
import type { Report } from '../domain/report';
import type { Imported } from '../domain/word-import';

/**
 * What the trail keeps of a Word import: each section written with its hash, whose text each has replaced, and which
 * parts of earlier files wait no longer because this one says them too, and which of its own an earlier decision holds for.
 */
export function auditOfImport(
  { id, unitId }: Report,
  user: User,
  fileSha256: string,
  { sections, replaced, unplaced, repeated, keptAside, placedBefore }: Imported,
): AuditEntry {
  const hashOf = ({ sectionId, blocks, notes }: SectionContent) => sha256(canonicalJson({ sectionId, blocks, notes }));
  const written = sections.map((section) => ({ sectionId: section.sectionId, sha256: hashOf(section) }));
  const before = replaced.map((section) => {
    const { sectionId, version, savedBy } = section;
    return { sectionId, version, savedBy, sha256: hashOf(section) };
  });
  return {
    chain: { kind: 'report', id },
    actor: { id: user.id, name: user.name },
    unitId,
    action: 'report.word-imported',
    before: { sections: before },
    after: {
      ...{ fileSha256, sections: written, unplaced: unplaced.length, repeated: repeated.map(({ id }) => id) },
      keptAside: keptAside.map(({ id }) => id),
      placedBefore: placedBefore.map(({ block }) => block.id),
    },
  };
}
