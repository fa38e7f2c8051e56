import { useTranslation } from 'react-i18next';
import { number } from '@portal/locale/format';
import { DataTable } from '@portal/ui/data-table';
import type { NationalFigure } from './consolidation.api';

/** National figures by their declared method, beside the targets; one that cannot be computed says why. */
export function NationalFigures({ figures }: { figures: readonly NationalFigure[] }) {
  const { t, i18n } = useTranslation('consolidation');
  const value = ({ value: found, indicator, comparator }: NationalFigure) =>
    found === null
      ? null
      : `${comparator && comparator !== '=' ? `${comparator} ` : ''}${number(found, indicator.decimals)}`;
  const target = (aim: NationalFigure['indicator']['target2025']) => (aim ? `${aim.op} ${number(aim.value)}` : '');
  return (
    <DataTable
      caption={t('figures')}
      rows={figures}
      rowKey={({ indicator }) => indicator.id}
      columns={[
        {
          key: 'name',
          title: t('indicator'),
          cell: ({ indicator }) => `${i18n.language === 'en' ? indicator.nameEn : indicator.name} (${indicator.unit})`,
        },
        {
          key: 'value',
          title: t('national'),
          number: true,
          cell: (figure) => value(figure) ?? <WhyNot figure={figure} />,
        },
        {
          key: '2025',
          title: t('target', { year: 2025 }),
          number: true,
          cell: ({ indicator }) => target(indicator.target2025),
        },
        {
          key: '2030',
          title: t('target', { year: 2030 }),
          number: true,
          cell: ({ indicator }) => target(indicator.target2030),
        },
        { key: 'units', title: t('reporting'), number: true, cell: ({ reporting }) => number(reporting) },
        {
          key: 'missing',
          title: t('missing'),
          number: true,
          cell: ({ missingUnitIds }) => number(missingUnitIds.length),
        },
      ]}
    />
  );
}

/** Why there is no national figure, and the figure of those that gave enough for one. */
function WhyNot({ figure: { why, partial, indicator } }: { figure: NationalFigure }) {
  const { t } = useTranslation('consolidation');
  return (
    <small>
      {partial && (
        <strong>{t('partial', { value: number(partial.value, indicator.decimals), count: partial.units })}</strong>
      )}{' '}
      <span lang="vi">{why ?? t('notAggregable')}</span>
    </small>
  );
}
