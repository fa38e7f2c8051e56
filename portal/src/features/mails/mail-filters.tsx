import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '@portal/ui/fields';
import { mailKinds, type MailSearch, mailStatuses } from './mail-search';
import styles from './mails.module.css';

const TYPED_MS = 300;

/** The filters of the mail log; they stand in the address, so a view can be kept and sent on. */
export function MailFilters({ campaignId, search }: { campaignId: string; search: MailSearch }) {
  const { t } = useTranslation('mails');
  const navigate = useNavigate();
  const [typed, setTyped] = useState(search.q ?? '');
  const set = (change: Record<keyof MailSearch, string> | Partial<Record<keyof MailSearch, string>>) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== ''));
    void navigate({
      to: '/campaigns/$campaignId/mails',
      params: { campaignId },
      search: next as MailSearch,
      replace: true,
    });
  };
  useEffect(() => {
    if (typed.trim() === (search.q ?? '')) return;
    const timer = setTimeout(() => set({ q: typed.trim() }), TYPED_MS);
    return () => clearTimeout(timer);
  });
  return (
    <search className={styles.filters}>
      <TextField label={t('find')} hint={t('findHint')} value={typed} onChange={setTyped} type="search" />
      <SelectField
        label={t('kindTitle')}
        value={search.kind ?? ''}
        choices={[{ value: '', label: t('all') }, ...mailKinds.map((value) => ({ value, label: t(`kind.${value}`) }))]}
        onChange={(kind) => set({ kind })}
      />
      <SelectField
        label={t('statusTitle')}
        value={search.status ?? ''}
        choices={[
          { value: '', label: t('all') },
          ...mailStatuses.map((value) => ({ value, label: t(`status.${value}`) })),
        ]}
        onChange={(status) => set({ status })}
      />
    </search>
  );
}
