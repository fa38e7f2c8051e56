import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day } from '@portal/locale/format';
import { buttonClass } from '@portal/ui/button-class';
import { Code, Facts } from '@portal/ui/facts';
import { SelectField } from '@portal/ui/fields';
import { Waiting } from '@portal/ui/notes';
import { Page } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { consolidationQuery, draftsQuery, frozenSectionQuery } from './consolidation.api';
import { LateReports } from './late-reports';
import { SourcedText } from './sourced-text';

const from = '/campaigns/$campaignId/drafts/$draftId';

/** A frozen draft: its paragraphs, what each rests on, and which reports came too late for it. */
export function DraftPage() {
  const { t } = useTranslation('consolidation');
  const { campaignId, draftId } = useParams({ from });
  const { section } = useSearch({ from });
  const navigate = useNavigate({ from });
  const drafts = useQuery(draftsQuery(campaignId));
  const { data: consolidation } = useQuery(consolidationQuery(campaignId));
  const leaves = consolidation?.sections.filter(({ leaf }) => leaf) ?? [];
  const sectionId = section ?? leaves[0]?.sectionId ?? '';
  const choices = consolidation?.sections.map(({ sectionId: value, number, title, leaf }) => {
    const name = `${number} ${title}`;
    return { value, label: leaf ? name : t('introductionOf', { section: name }) };
  });
  const text = useQuery({ ...frozenSectionQuery(draftId, sectionId), enabled: sectionId !== '' });
  const draft = drafts.data?.find((one) => one.draftId === draftId);
  const fault = drafts.error ?? text.error;
  if (!draft) return fault ? <ProblemNote error={fault} /> : <Waiting>{t('loadingDrafts')}</Waiting>;
  return (
    <Page
      title={t('draftNumber', { number: draft.number })}
      lead={t('draftLead')}
      actions={
        <Link className={buttonClass('primary')} to="/campaigns/$campaignId/documents" params={{ campaignId }}>
          {t('toDocuments')}
        </Link>
      }
    >
      <Facts
        facts={[
          { name: t('frozenOn'), value: day(draft.frozenOn) },
          { name: t('hash'), value: <Code>{draft.sha256}</Code> },
        ]}
      />
      <LateReports late={draft.late} />
      <SelectField
        label={t('section')}
        value={sectionId}
        choices={choices ?? []}
        onChange={(chosen) => void navigate({ search: { section: chosen }, replace: true })}
      />
      {text.error && <ProblemNote error={text.error} retry={() => void text.refetch()} />}
      {text.isPending && <Waiting>{t('loadingSection')}</Waiting>}
      {text.data && <SourcedText text={text.data} sectionId={sectionId} />}
    </Page>
  );
}
