import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clearDevice, countOnDevice } from '@portal/content/autosave/open-autosave';
import { buttonClass } from '@portal/ui/button-class';

/** The way out; where text lies unsaved on this device it says so first, and clears it only if the person agrees. */
export function SignOut({ personId }: { personId: string }) {
  const { t, i18n } = useTranslation();
  const [count, setCount] = useState(0);
  const ask = (event: React.FormEvent) => {
    const found = count === 0 ? countOnDevice(personId) : 0;
    if (found > 0) event.preventDefault();
    setCount(found);
  };
  return (
    <form method="post" action={`/sign-out?language=${i18n.language}`} onSubmit={ask}>
      {count > 0 && <p role="alert">{t('unsavedHere', { count })}</p>}
      <button className={buttonClass()}>{t(count > 0 ? 'signOutKeeping' : 'signOut')}</button>
      {count > 0 && (
        <button className={buttonClass()} onClick={() => clearDevice(personId)}>
          {t('signOutClearing')}
        </button>
      )}
    </form>
  );
}
