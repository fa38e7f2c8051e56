import { useTranslation } from 'react-i18next';
import type { Outline } from '@portal/content/outline.api';
import { number } from '@portal/locale/format';
import { DataTable } from '@portal/ui/data-table';

type Indicator = Outline['indicators'][number];

export function IndicatorTable({ indicators }: { indicators: readonly Indicator[] }) {
  const { t, i18n } = useTranslation('desk');
  const target = (one: Indicator['target2025']) => one && `${one.op} ${number(one.value)}`;
  return (
    <DataTable
      caption={t('outline.indicators')}
      rows={indicators}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          title: t('outline.indicator'),
          cell: ({ name, nameEn }) => (i18n.language === 'en' && nameEn ? nameEn : name),
        },
        { key: 'unit', title: t('outline.unit'), cell: ({ unit }) => unit },
        {
          key: '2025',
          title: t('outline.target', { year: 2025 }),
          number: true,
          cell: (one) => target(one.target2025),
        },
        {
          key: '2030',
          title: t('outline.target', { year: 2030 }),
          number: true,
          cell: (one) => target(one.target2030),
        },
      ]}
    />
  );
}
