import type { Obligation } from './campaign';

/** Where the portal shows the one report that a mail is about. */
export function reportPath({
  reportId,
  campaignId,
  unitId,
  capacity,
}: Pick<Obligation, 'reportId' | 'campaignId' | 'unitId' | 'capacity'>): string {
  if (reportId) return `/reports/${encodeURIComponent(reportId)}`;
  const query = new URLSearchParams({ unit: unitId, capacity });
  return `/campaigns/${encodeURIComponent(campaignId)}/report?${query}`;
}

export function outlinePath(code: string, version: number): string {
  return `/outlines/${encodeURIComponent(code)}/versions/${version}`;
}

/** The list of a campaign's overdue reports. */
export function overduePath(campaignId: string): string {
  return `/campaigns/${encodeURIComponent(campaignId)}/participants?view=list&late=overdue`;
}

export function documentPath(documentId: string): string {
  return `/documents/${encodeURIComponent(documentId)}`;
}
