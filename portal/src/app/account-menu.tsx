import { CircleUserRound } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '@portal/locale/locale';
import { useSession } from '@portal/session/session';
import { buttonClass } from '@portal/ui/button-class';
import { keptTheme, keepTheme } from '@portal/ui/theme';
import styles from './account-menu.module.css';
import { SignOut } from './sign-out';

const languages = { vi: 'Tiếng Việt', en: 'English' } as const;

/** Language and appearance for everybody; for somebody signed in, who they are and the way out. */
export function AccountMenu() {
  const { t, i18n } = useTranslation();
  const { signedIn, id, name, pairs } = useSession();
  const [theme, setTheme] = useState(keptTheme());
  const box = useRef<HTMLDetailsElement>(null);
  const roles = [...new Set(pairs.map(({ role }) => t(`role.${role}`)))].join(', ');
  const close = (reach: boolean) => {
    box.current?.removeAttribute('open');
    if (reach) box.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={box}
      className={styles.box}
      onKeyDown={(event) => event.key === 'Escape' && close(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget && close(false)}
    >
      <summary className={buttonClass('quiet')} aria-label={signedIn ? `${t('account')}: ${name}` : t('menu')}>
        <CircleUserRound size={20} aria-hidden /> {signedIn && <span className={styles.name}>{name}</span>}
      </summary>
      <div className={styles.panel}>
        {signedIn && (
          <p className={styles.who}>
            <strong>{name}</strong>
            <small>{roles}</small>
          </p>
        )}
        <Choices
          title={t('language')}
          value={i18n.language}
          choices={languages}
          onChange={(language) => void changeLanguage(language)}
        />
        <Choices
          title={t('theme')}
          value={theme}
          choices={{ system: t('themeSystem'), light: t('themeLight'), dark: t('themeDark') }}
          onChange={(chosen) => {
            keepTheme(chosen);
            setTheme(chosen);
          }}
        />
        {id !== null && <SignOut personId={id} />}
      </div>
    </details>
  );
}

type ChoicesProps<Value extends string> = {
  title: string;
  value: string;
  choices: Record<Value, string>;
  onChange: (value: Value) => void;
};

function Choices<Value extends string>({ title, value, choices, onChange }: ChoicesProps<Value>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{title}</legend>
      {(Object.keys(choices) as Value[]).map((choice) => (
        <label key={choice}>
          <input type="radio" name={title} checked={choice === value} onChange={() => onChange(choice)} />
          {choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}
