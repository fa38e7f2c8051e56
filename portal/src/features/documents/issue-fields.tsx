import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPersonName } from '@common/vietnamese/person-name';
import { DayField } from '@portal/ui/day-field';
import { TextField } from '@portal/ui/fields';
import styles from './documents.module.css';

type Props = { issuedOn: string; signer: string; onDay: (day: string) => void; onSigner: (signer: string) => void };

/** What issuing does, and what it asks for; a signer who is no full name is told so once the field is left. */
export function IssueFields({ issuedOn, signer, onDay, onSigner }: Props) {
  const { t } = useTranslation('documents');
  const [left, setLeft] = useState(false);
  const faulty = left && signer.trim() !== '' && !isPersonName(signer);
  return (
    <>
      <ul className={styles.steps}>
        <li>{t('issueTakesNumber')}</li>
        <li>{t('issueRenders')}</li>
        <li>{t('issueTells')}</li>
        <li>
          <strong>{t('issueForGood')}</strong>
        </li>
      </ul>
      <div className={styles.form}>
        <DayField label={t('issueDay')} value={issuedOn} hint={t('issueDayHint')} onChange={onDay} />
        <TextField
          label={t('issueSigner')}
          hint={t('issueSignerHint')}
          value={signer}
          onChange={onSigner}
          onBlur={() => setLeft(true)}
          {...(faulty && { fault: t('issueSignerFault') })}
          maxLength={50}
          isRequired
        />
      </div>
    </>
  );
}
