import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { faultyColumns, type Indicator, type Value } from './indicator-cells';

type Props = { indicators: readonly Indicator[]; table: readonly Value[] };

/** Says beside "saved" that some of what is saved cannot be read, and leads to the first of it. */
export function Unread({ indicators, table }: Props) {
  const { t } = useTranslation('desk');
  const faulty = indicators.flatMap((indicator, row) => faultyColumns(indicator, table[row]!).map(() => indicator));
  const [first] = faulty;
  if (!first) return null;
  const go = () => document.getElementById(first.id)?.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus();
  return (
    <Button kind="quiet" onPress={go}>
      <TriangleAlert size={16} aria-hidden /> {t('indicators.unread', { count: faulty.length })}
    </Button>
  );
}
