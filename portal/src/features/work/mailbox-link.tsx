import { Mailbox } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSession } from '@portal/session/session';
import styles from './work.module.css';

/** In a demonstration: where the mails that it sends can be read. */
export function MailboxLink() {
  const { t } = useTranslation(['work', 'ui']);
  const { mailboxUrl } = useSession();
  if (!mailboxUrl) return null;
  return (
    <p className={styles.mailbox}>
      <Mailbox size={18} aria-hidden />
      {t('mailbox.hint')}{' '}
      <a href={mailboxUrl} target="_blank" rel="noreferrer">
        {t('mailbox.link')} {t('ui:newTab')}
      </a>
    </p>
  );
}
