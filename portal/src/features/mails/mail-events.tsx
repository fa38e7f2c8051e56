import { useTranslation } from 'react-i18next';
import { moment } from '@portal/locale/format';
import { DataTable } from '@portal/ui/data-table';
import { Card } from '@portal/ui/page';
import { MailBadge } from './mail-badge';
import type { Mail } from './mails.api';

type Event = Mail['events'][number];

/** Everything that became of a mail, in order. */
export function MailEvents({ events }: { events: readonly Event[] }) {
  const { t } = useTranslation('mails');
  return (
    <Card title={t('events')}>
      <DataTable<readonly [number, Event]>
        caption={t('events')}
        rows={events.map((event, index) => [index, event] as const)}
        rowKey={([index]) => String(index)}
        columns={[
          { key: 'at', title: t('at'), cell: ([, { at }]) => moment(at) },
          { key: 'status', title: t('statusTitle'), cell: ([, { status }]) => <MailBadge status={status} /> },
          { key: 'detail', title: t('detail'), cell: ([, { detail }]) => detail },
        ]}
      />
    </Card>
  );
}
