import { useTranslation } from 'react-i18next';
import { number } from '@portal/locale/format';
import { type Column, DataTable } from '@portal/ui/data-table';
import { Empty } from '@portal/ui/notes';
import { type IndicatorRow, rowsOf } from '../indicator-rows';
import type { Review } from '../review.data';
import styles from './content.module.css';
import { FindingsList } from './findings-list';

type Value = NonNullable<IndicatorRow['value']>;

/** Every indicator of the outline with what the unit gave, what it gave before, and what is asked for. */
export function IndicatorsPart({ review }: { review: Review }) {
  const { t, i18n } = useTranslation('review');
  const { outline, body, before, findings } = review;
  const rows = rowsOf(outline.indicators, body.indicators, before?.indicators ?? null);
  if (rows.length === 0)
    return (
      <Empty title={t('indicator.none')}>
        <p>{t('indicator.noneHint')}</p>
      </Empty>
    );
  const target = ({ target2025 }: IndicatorRow['indicator']) =>
    target2025 ? `${target2025.op} ${number(target2025.value)}` : '';
  const columns: Column<IndicatorRow>[] = [
    {
      key: 'name',
      title: t('indicator.name'),
      cell: ({ indicator }) => (i18n.language === 'en' ? indicator.nameEn : indicator.name),
    },
    { key: 'unit', title: t('indicator.unit'), cell: ({ indicator }) => indicator.unit },
    { key: 'value', title: t('indicator.value'), number: true, cell: (row) => <Given row={row} /> },
    ...(before
      ? [
          {
            key: 'before',
            title: t('indicator.before', { number: before.revision }),
            number: true,
            cell: (row: IndicatorRow) => <Earlier row={row} />,
          },
        ]
      : []),
    { key: 'basis', title: t('indicator.basis'), cell: ({ value }) => value && basisOf(value) },
    { key: 'target', title: t('indicator.target'), number: true, cell: ({ indicator }) => target(indicator) },
  ];
  return (
    <>
      <DataTable
        caption={t('part.indicators')}
        columns={columns}
        rows={rows}
        rowKey={({ indicator }) => indicator.id}
      />
      {findings && (
        <FindingsList outline={outline} findings={findings.filter(({ indicatorId }) => indicatorId !== undefined)} />
      )}
    </>
  );
}

function Given({ row: { value, before, changed } }: { row: IndicatorRow }) {
  const { t } = useTranslation('review');
  if (!value || (value.value === null && value.raw === '')) {
    return <span className={styles.soft}>{t('indicator.blank')}</span>;
  }
  const trend = changed ? trendOf(value.value, before?.value ?? null) : null;
  return (
    <span className={styles.time} title={value.raw || undefined}>
      {trend && (
        <>
          <b aria-hidden>{signs[trend]}</b> <span className="only-read-aloud">{t(`indicator.${trend}`)}</span>
        </>
      )}
      {shown(value)}
    </span>
  );
}

const signs = { up: '↑', down: '↓', other: '±' } as const;

function trendOf(now: number | null, before: number | null): keyof typeof signs {
  if (now === null || before === null || now === before) return 'other';
  return now > before ? 'up' : 'down';
}

function Earlier({ row: { before, changed } }: { row: IndicatorRow }) {
  const { t } = useTranslation('review');
  if (!changed) return <span className={styles.soft}>{t('indicator.same')}</span>;
  return before ? shown(before) : t('indicator.blank');
}

function shown({ value, raw, comparator }: Value): string {
  if (value === null) return raw;
  return comparator && comparator !== '=' ? `${comparator} ${number(value)}` : number(value);
}

function basisOf({ numerator, denominator, period }: Value): string {
  const ratio = numerator != null && denominator != null ? `${number(numerator)} / ${number(denominator)}` : '';
  return [ratio, period].filter(Boolean).join(' · ');
}
