/**
 * `clerk` writes and sends a unit's report, `head` leads the unit and may do the same (a step of endorsement is not built
 * yet), `registry` enters what came on paper, `editor` is the drafting team (Ban soạn thảo, Tổ biên tập), `viewer` a
 * leader of the ministry, `admin` runs the platform, `machine` is a unit's own software and may do what its clerk may.
 */
export const roles = ['clerk', 'head', 'registry', 'editor', 'viewer', 'admin', 'machine'] as const;
export type Role = (typeof roles)[number];

/** What each permission allows stands with the endpoint that declares it; here is who has it. */
const holders = {
  'unit.read': ['clerk', 'head', 'registry', 'editor', 'viewer', 'admin', 'machine'],
  'unit.manage': ['admin'],
  'campaign.read': ['clerk', 'head', 'registry', 'editor', 'viewer', 'admin', 'machine'],
  'campaign.manage': ['admin', 'editor'],
  'report.read': ['clerk', 'head', 'registry', 'editor', 'viewer', 'admin', 'machine'],
  'report.write': ['clerk', 'head', 'machine', 'registry'],
  'report.review': ['editor'],
  'deadline.extend': ['editor', 'admin'],
  'consolidation.read': ['editor', 'viewer', 'admin'],
  'draft.freeze': ['editor'],
  'document.read': ['editor', 'viewer', 'admin'],
  'document.issue': ['editor'],
  'rendering.retry': ['editor', 'admin'],
  'mail.read': ['editor', 'viewer', 'admin'],
  'reminder.hold': ['admin', 'editor'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof holders;

export function hasPermission(userRoles: readonly Role[], permission: Permission): boolean {
  return userRoles.some((role) => (holders[permission] as readonly Role[]).includes(role));
}
