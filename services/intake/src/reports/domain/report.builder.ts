import { beginReport, type Report } from './report';

export function aReport(wishes: Partial<Report> = {}): Report {
  const key = { campaignId: 'campaign', unitId: 'province-30-party', capacity: 'party' as const };
  return { ...beginReport('report', key, { code: 'NQ20-5N', version: 1 }), ...wishes };
}
