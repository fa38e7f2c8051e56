import { useMutation, useQuery } from '@tanstack/react-query';
import { FileSpreadsheet } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { campaignQuery } from '@portal/content/campaign.api';
import type { Timeline } from '@portal/content/timeline.api';
import { day } from '@portal/locale/format';
import { Button } from '@portal/ui/button';
import { ProblemNote } from '@portal/ui/problem-note';
import { useTimelineSearch } from '../use-timeline-search';
import { sortTasks } from './sort-tasks';
import { taskSheet } from './task-sheet';

/** The rows as the table has them, as a workbook; what writes it is fetched only then. */
export function ExportButton({ timeline, campaignId }: { timeline: Timeline; campaignId: string }) {
  const { t, i18n } = useTranslation('timeline');
  const { search } = useTimelineSearch();
  const { data: campaign } = useQuery(campaignQuery(campaignId));
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const { saveSheet } = await import('@portal/content/sheet/save-sheet');
      const rows = sortTasks(timeline.tasks, search.sort, search.descending);
      const date = day(timeline.headline.asOf).replaceAll('/', '-');
      const fileName = t('file', { code: (campaign?.code ?? '').replaceAll('/', '-'), date });
      const sheet = taskSheet(rows, t, i18n.language === 'en' ? 'en' : 'vi');
      await saveSheet({ ...sheet, name: t('sheet'), fileName, heading: [] });
    },
  });
  return (
    <>
      <Button onPress={() => mutate()} isPending={isPending}>
        <FileSpreadsheet size={16} aria-hidden /> {t('export')}
      </Button>
      {error && <ProblemNote error={error} />}
    </>
  );
}
