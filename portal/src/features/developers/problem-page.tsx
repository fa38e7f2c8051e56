import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Code, Facts } from '@portal/ui/facts';
import { Card, Page } from '@portal/ui/page';
import styles from './developers.module.css';
import { StatusTable } from './status-table';

/** What the address in a refusal's `type` leads to: how to read the answer it came with, and what to do. */
export function ProblemPage() {
  const { t } = useTranslation('developers');
  const { code } = useParams({ from: '/problems/$code' });
  return (
    <Page title={t('problem', { code })} lead={t('problemLead')}>
      <Card title={t('readAnswer')}>
        <ol className={styles.steps}>
          <li>{t('readTitle')}</li>
          <li>{t('readIssues')}</li>
          <li>{t('readStatus')}</li>
          <li>{t('readRequest')}</li>
        </ol>
        <Facts
          facts={[
            { name: t('problemCode'), value: <Code>{code}</Code> },
            { name: t('problemType'), value: <Code>{`/problems/${code}`}</Code> },
          ]}
        />
      </Card>
      <Card title={t('problemsByStatus')}>
        <StatusTable />
      </Card>
      <p>
        <Link to="/developers" search={{}}>
          {t('toDescription')}
        </Link>
      </p>
    </Page>
  );
}
