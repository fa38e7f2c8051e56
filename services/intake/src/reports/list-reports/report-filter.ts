import { z } from 'zod';
import { PagingQuery } from '@common/paging/page';
import { ReportStatus } from '../domain/report-status';

export const ReportFilter = PagingQuery.extend({
  campaignId: z.uuid().optional(),
  unitId: z.string().optional(),
  status: ReportStatus.exclude(['not-started']).optional(),
  late: z.stringbool().optional(),
});
export type ReportFilter = z.infer<typeof ReportFilter>;
