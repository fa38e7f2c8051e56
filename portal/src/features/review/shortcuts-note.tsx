import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './review.module.css';
import { shortcutsOn, switchShortcuts } from './shortcuts';

const keys = ['j', 'k', 'd'] as const;

/** Which keys there are, and the switch that turns them off. */
export function ShortcutsNote() {
  const { t } = useTranslation('review');
  const [on, setOn] = useState(shortcutsOn());
  return (
    <details className={styles.shortcuts}>
      <summary>{t('keys.title')}</summary>
      <dl>
        {keys.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${key}`)}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchShortcuts(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        {t('keys.on')}
      </label>
    </details>
  );
}
