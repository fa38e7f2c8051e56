import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { DataTable } from '@portal/ui/data-table';
import { Empty } from '@portal/ui/notes';
import type { Draft } from './consolidation.api';

/** The frozen drafts, and how many accepted reports came too late for each. */
export function DraftList({ drafts }: { drafts: readonly Draft[] }) {
  const { t } = useTranslation('consolidation');
  if (drafts.length === 0) return <Empty title={t('noDraft')}>{t('noDraftHint')}</Empty>;
  return (
    <DataTable
      caption={t('drafts')}
      rows={drafts}
      rowKey={({ draftId }) => draftId}
      columns={[
        {
          key: 'draft',
          title: t('draft'),
          cell: ({ campaignId, draftId, number }) => (
            <Link to="/campaigns/$campaignId/drafts/$draftId" params={{ campaignId, draftId }}>
              {t('draftNumber', { number })}
            </Link>
          ),
        },
        { key: 'day', title: t('frozenOn'), cell: ({ frozenOn }) => day(frozenOn) },
        { key: 'late', title: t('lateFor'), number: true, cell: ({ late }) => late.length },
      ]}
    />
  );
}
