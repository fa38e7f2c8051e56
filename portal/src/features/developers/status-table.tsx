import { useTranslation } from 'react-i18next';
import { DataTable } from '@portal/ui/data-table';

const statuses = ['400', '401', '403', '404', '409', '413', '415', '422', '500', '503'] as const;

/** What each status means and what to do: the same for every service. */
export function StatusTable() {
  const { t } = useTranslation('developers');
  return (
    <DataTable
      caption={t('problemsByStatus')}
      rows={statuses}
      rowKey={(status) => status}
      columns={[
        { key: 'status', title: t('status'), cell: (status) => status },
        { key: 'means', title: t('means'), cell: (status) => t(`meaning.${status}`) },
        { key: 'do', title: t('whatToDo'), cell: (status) => t(`remedy.${status}`) },
      ]}
    />
  );
}
