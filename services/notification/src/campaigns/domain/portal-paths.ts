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

/** The board of a campaign with those who owe. */
export function owingPath(campaignId: string): string {
  return `/campaigns/${encodeURIComponent(campaignId)}/participants?state=owed`;
}

export function documentPath(documentId: string): string {
  return `/documents/${encodeURIComponent(documentId)}`;
}
