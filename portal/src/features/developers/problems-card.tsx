import { useTranslation } from 'react-i18next';
import { Card } from '@portal/ui/page';
import { StatusTable } from './status-table';

/** How refusals are told, and what a program does about each kind. */
export function ProblemsCard() {
  const { t } = useTranslation('developers');
  return (
    <Card title={t('problems')}>
      <p>{t('problemsHint')}</p>
      <details>
        <summary>{t('problemsByStatus')}</summary>
        <StatusTable />
      </details>
    </Card>
  );
}
