import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { day, number } from '@portal/locale/format';
import { type Column, DataTable } from '@portal/ui/data-table';
import { Waiting } from '@portal/ui/notes';
import { Card } from '@portal/ui/page';
import { ProblemNote } from '@portal/ui/problem-note';
import { Progress } from '@portal/ui/progress';
import { documentsOfDraftQuery, type Draft, isUnderWay, renderingsQuery } from './documents.api';
import { FileLinks } from './file-links';
import { PaperBadge } from './paper-badge';
import { type Paper, papersOf } from './papers';
import { PaperTrouble } from './paper-trouble';

/** One frozen draft and its papers; while they are rendered, how far that is. */
export function DraftPapers({ draft }: { draft: Draft }) {
  const { t } = useTranslation('documents');
  const renderings = useQuery(renderingsQuery(draft.draftId));
  const done = renderings.data?.filter(({ state }) => state === 'done').length ?? 0;
  const documents = useQuery({ ...documentsOfDraftQuery(draft.draftId, done), enabled: renderings.isFetched });
  const error = renderings.error ?? documents.error;
  const papers = documents.data ? papersOf(renderings.data ?? [], documents.data) : [];
  // The two lists come one after the other: what stands below as made is counted above.
  const made = papers.filter(({ document }) => document !== null).length;
  const columns: Column<Paper>[] = [
    { key: 'paper', title: t('paper'), cell: (paper) => <PaperName paper={paper} /> },
    {
      key: 'state',
      title: t('stateTitle'),
      cell: (paper) => (
        <>
          <PaperBadge state={paper.state} />
          <PaperTrouble paper={paper} />
        </>
      ),
    },
    {
      key: 'number',
      title: t('numberAndDay'),
      cell: ({ document }) =>
        document?.number ? `${document.number}, ${day(document.issuedOn ?? '')}` : t('noNumber'),
    },
    { key: 'pages', title: t('pages'), number: true, cell: ({ document }) => document && number(document.pages) },
    { key: 'files', title: t('files'), cell: ({ document }) => document && <FileLinks document={document} /> },
  ];
  const name = t('draft', { number: draft.number });
  return (
    <Card title={name}>
      <p>{t('frozen', { day: day(draft.frozenOn), by: draft.frozenBy, sections: draft.sections })}</p>
      {error && <ProblemNote error={error} retry={() => void renderings.refetch()} />}
      {!error && !documents.data && <Waiting>{t('loadingPapers', { draft: name })}</Waiting>}
      {renderings.data && renderings.data.length > 0 && isUnderWay(renderings.data) && (
        <Progress label={t('underWay')} done={Math.max(done, made)} of={renderings.data.length} />
      )}
      {documents.data && papers.length === 0 && <Waiting>{t('notBegun')}</Waiting>}
      {papers.length > 0 && (
        <DataTable
          caption={t('papersOf', { draft: name })}
          columns={columns}
          rows={papers}
          rowKey={({ kind }) => kind}
          stacks
        />
      )}
    </Card>
  );
}

function PaperName({ paper: { kind, document } }: { paper: Paper }) {
  const { t } = useTranslation('documents');
  if (!document) return <strong>{t(`kind.${kind}` as 'kind.bao-cao-so-ket', { defaultValue: kind })}</strong>;
  return (
    <Link to="/documents/$documentId" params={{ documentId: document.id }}>
      {document.title}
    </Link>
  );
}
