import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '@common/time/plain-date';
import { useToday } from '@portal/session/today';
import { Button } from '@portal/ui/button';
import { DayField } from '@portal/ui/day-field';
import { Dialog } from '@portal/ui/dialog';
import { TextField } from '@portal/ui/fields';
import { Waiting } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { documentQuery, type Document, issueDocument } from './documents.api';
import styles from './documents.module.css';

/** Asks for the day and the signer, says what issuing does, and that it cannot be undone. */
export function IssueDialog({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useTranslation(['documents', 'ui']);
  const { today } = useToday();
  const [issuedOn, setIssuedOn] = useState(today);
  const [signer, setSigner] = useState('');
  const client = useQueryClient();
  const issue = useMutation({
    mutationFn: () => issueDocument(document.id, { issuedOn, signer: signer.trim() }),
    onSuccess: (issued) => {
      client.setQueryData(documentQuery(document.id).queryKey, issued);
      void client.invalidateQueries({ queryKey: ['documents'] });
      onClose();
    },
  });
  return (
    <Dialog
      title={t('issueTitle', { title: document.title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('ui:cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={signer.trim().length < 2 || !isPlainDate(issuedOn)}
            isPending={issue.isPending}
            onPress={() => issue.mutate()}
          >
            {t('issueNow')}
          </Button>
        </>
      }
    >
      <ul className={styles.steps}>
        <li>{t('issueTakesNumber')}</li>
        <li>{t('issueRenders')}</li>
        <li>{t('issueTells')}</li>
        <li>
          <strong>{t('issueForGood')}</strong>
        </li>
      </ul>
      <div className={styles.form}>
        <DayField label={t('issueDay')} value={issuedOn} hint={t('issueDayHint')} onChange={setIssuedOn} />
        <TextField
          label={t('issueSigner')}
          hint={t('issueSignerHint')}
          value={signer}
          onChange={setSigner}
          maxLength={50}
          isRequired
        />
      </div>
      {issue.isPending && <Waiting>{t('issuing')}</Waiting>}
      {issue.error && <ProblemNote error={issue.error} />}
    </Dialog>
  );
}
