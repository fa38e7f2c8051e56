import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isPlainDate } from '@common/time/plain-date';
import { isPersonName, plainName } from '@common/vietnamese/person-name';
import { useToday } from '@portal/session/today';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { Waiting } from '@portal/ui/notes';
import { ProblemNote } from '@portal/ui/problem-note';
import { documentQuery, type Document, issueDocument } from './documents.api';
import { IssueFields } from './issue-fields';
import { IssueLastLook } from './issue-last-look';

/** Asks for the day and the signer and says what issuing does; then shows what will stand for good, and issues. */
export function IssueDialog({ document, onClose }: { document: Document; onClose: () => void }) {
  const { t } = useTranslation(['documents', 'ui']);
  const { today } = useToday();
  const [issuedOn, setIssuedOn] = useState(today);
  const [signer, setSigner] = useState('');
  const [lastLook, setLastLook] = useState(false);
  const client = useQueryClient();
  const issue = useMutation({
    mutationFn: () => issueDocument(document.id, { issuedOn, signer: plainName(signer) }),
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
        lastLook ? (
          <>
            <Button key="back" autoFocus isDisabled={issue.isPending} onPress={() => setLastLook(false)}>
              {t('issueBack')}
            </Button>
            <Button key="issue" kind="primary" isPending={issue.isPending} onPress={() => issue.mutate()}>
              {t('issueNow')}
            </Button>
          </>
        ) : (
          <>
            <Button key="cancel" onPress={onClose}>
              {t('ui:cancel')}
            </Button>
            <Button
              key="next"
              kind="primary"
              isDisabled={!isPersonName(signer) || !isPlainDate(issuedOn)}
              onPress={() => {
                issue.reset();
                setLastLook(true);
              }}
            >
              {t('issueNext')}
            </Button>
          </>
        )
      }
    >
      {lastLook ? (
        <IssueLastLook document={document} issuedOn={issuedOn} signer={plainName(signer)} />
      ) : (
        <IssueFields {...{ issuedOn, signer, onDay: setIssuedOn, onSigner: setSigner }} />
      )}
      {issue.isPending && <Waiting>{t('issuing')}</Waiting>}
      {issue.error && <ProblemNote error={issue.error} />}
    </Dialog>
  );
}
