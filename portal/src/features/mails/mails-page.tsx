import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '@portal/ui/page';
import { HoldPanel } from './hold-panel';
import { MailList } from './mail-list';
import styles from './mails.module.css';
import { ReminderList } from './reminder-list';

/** What was sent to whom and when, what waits or failed and why; and beside it the ledger of reminders. */
export function MailsPage() {
  const { t } = useTranslation('mails');
  const { campaignId } = useParams({ from: '/campaigns/$campaignId/mails' });
  const search = useSearch({ from: '/campaigns/$campaignId/mails' });
  const to = '/campaigns/$campaignId/mails' as const;
  const { tab, ...filters } = search;
  // A tab is the current one when the whole address is its own.
  const options = { exact: true, includeSearch: true } as const;
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <HoldPanel campaignId={campaignId} />
      <nav className={styles.tabs} aria-label={t('views')}>
        <Link to={to} params={{ campaignId }} search={filters} activeOptions={options}>
          {t('mails')}
        </Link>
        <Link to={to} params={{ campaignId }} search={{ ...filters, tab: 'reminders' }} activeOptions={options}>
          {t('reminders')}
        </Link>
      </nav>
      {tab ? (
        <ReminderList campaignId={campaignId} search={search} />
      ) : (
        <MailList campaignId={campaignId} search={search} />
      )}
    </Page>
  );
}
