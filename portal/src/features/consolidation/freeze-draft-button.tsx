import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@portal/ui/button';
import { Dialog } from '@portal/ui/dialog';
import { ProblemNote } from '@portal/ui/problem-note';
import { type Consolidation, freezeDraft } from './consolidation.api';
import { FreezeCompletes } from './freeze-completes';

/** Freezes what is consolidated now, after telling what is in it and what comes of it. */
export function FreezeDraftButton({ consolidation }: { consolidation: Consolidation }) {
  const { t } = useTranslation(['consolidation', 'ui']);
  const { id, campaignId, participation, sections, drafts } = consolidation;
  const [key, setKey] = useState<string | null>(null);
  const client = useQueryClient();
  const navigate = useNavigate();
  const freeze = useMutation({
    mutationFn: () => freezeDraft(id, key!),
    onSuccess: async ({ draftId }) => {
      await client.invalidateQueries({ queryKey: ['consolidation', id] });
      await navigate({ to: '/campaigns/$campaignId/drafts/$draftId', params: { campaignId, draftId } });
    },
  });
  const empty = sections.filter(({ leaf, contributions }) => leaf && contributions === 0);
  const next = drafts + 1;
  return (
    <>
      <Button kind="primary" onPress={() => setKey(crypto.randomUUID())}>
        {t('freeze', { number: next })}
      </Button>
      <Dialog
        title={t('freeze', { number: next })}
        isOpen={key !== null}
        onClose={() => setKey(null)}
        actions={
          <>
            <Button onPress={() => setKey(null)}>{t('ui:cancel')}</Button>
            <Button kind="primary" isPending={freeze.isPending} onPress={() => freeze.mutate()}>
              {freeze.isPending ? t('freezing') : t('freezeNow')}
            </Button>
          </>
        }
      >
        <ul>
          <li>{t('freezeIn', { in: participation.in, expected: participation.expected })}</li>
          {participation.waiting > 0 && <li>{t('freezeWaiting', { count: participation.waiting })}</li>}
          {participation.returned > 0 && <li>{t('freezeReturned', { count: participation.returned })}</li>}
          {participation.owed > 0 && <li>{t('freezeOwed', { count: participation.owed })}</li>}
          {empty.length > 0 && <li>{t('freezeEmpty', { sections: empty.map((one) => one.number).join(', ') })}</li>}
          <li>{t('freezeThen')}</li>
          <FreezeCompletes campaignId={campaignId} number={next} />
        </ul>
        {freeze.error && <ProblemNote error={freeze.error} />}
      </Dialog>
    </>
  );
}
