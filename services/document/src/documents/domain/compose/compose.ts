import type { DraftSnapshot } from '@common/contracts/draft-snapshot';
import { formInForce } from '../forms/form-in-force';
import type { OfficialForm } from '../forms/official-form';
import { roman } from '../forms/heading-label';
import { officialDate } from '@common/time/official-date';
import { draftDate } from '../forms/draft-date';
import { numberLine } from '../forms/official-number';
import type { DocumentKind, KindCode } from '../kinds/document-kind';
import { kindInForce } from '../kinds/kind-in-force';
import type { AnnexPart, OfficialDocument, PlacedBlock } from '../official-document';
import { arrange } from './arrange';
import { headerOf, openingOf, recipientsOf, signatureOf, text } from './fixed-parts';
import type { Issue } from './fixed-parts';
import { governmentSubmission } from './government-submission';
import { politburoSubmission } from './politburo-submission';
import { reviewReport } from './review-report';
import type { TextParts } from './text-parts';

const composers: Record<KindCode, (kind: DocumentKind, form: OfficialForm, draft: DraftSnapshot) => TextParts> = {
  'bao-cao-so-ket': (kind, _form, draft) => reviewReport(kind, draft),
  'to-trinh-chinh-phu': governmentSubmission,
  'to-trinh-bo-chinh-tri': politburoSubmission,
};

/**
 * The official paper of a kind, from a frozen draft and, when it is issued, its number, day and signer. Pure: the same
 * draft and issue give the same paper. Throws UnknownDocumentKind, NoFormInForce.
 */
export function compose(code: string, draft: DraftSnapshot, issue: Issue | null = null): OfficialDocument {
  const day = issue?.issuedOn ?? draft.frozenOn;
  const kind = kindInForce(code, day);
  const form = formInForce(kind.regime, day);
  const parts = composers[kind.code](kind, form, draft);
  const input = { kind, form, abstract: parts.abstract, draft, issue };
  return {
    kind: kind.code,
    form,
    properties: {
      title: `${kind.typeName} ${parts.abstract}`,
      issuer: kind.issuerInText,
      date: day,
      identifier: issue ? `${draft.draftId}/${kind.code}/${issue.number}` : `${draft.draftId}/${kind.code}`,
    },
    header: headerOf(input),
    opening: openingOf(input),
    contents: parts.contents,
    body: ended(arrange(form, 'b', parts.body), form.endMark),
    recipients: recipientsOf(input),
    signature: signatureOf(input),
    annexes: parts.annexes.map((annex, index) => annexOf(input, annex, index)),
    notes: parts.notes,
  };
}

type Input = Parameters<typeof headerOf>[0];

function annexOf({ kind, form, draft, issue }: Input, annex: TextParts['annexes'][number], index: number): AnnexPart {
  const label = `Phụ lục ${form.annexNumbering === 'roman' ? roman(index + 1) : index + 1}`;
  const type = kind.typeName.charAt(0) + kind.typeName.slice(1).toLocaleLowerCase('vi');
  const number = numberLine(form, issue?.number ?? null, kind.abbreviation, kind.symbol)
    .replace('Số', 'số')
    .replace(':', '');
  const date = issue ? officialDate(issue.issuedOn) : draftDate(draft.frozenOn);
  const to = `(Kèm theo ${type} ${number}, ${date} của ${kind.issuerInText})`;
  return {
    id: `a${index + 1}`,
    label,
    heading: [
      text('annexLabel', label),
      { type: 'text', component: 'annexTitle', text: annex.title.toLocaleUpperCase('vi'), gapBefore: 4 },
      { type: 'text', component: 'annexReference', text: to, gapBefore: 4 },
    ],
    blocks: arrange(form, `a${index + 1}-`, annex.blocks),
  };
}

/** The end mark closes the last sentence of the text. */
function ended(blocks: readonly PlacedBlock[], mark: string): readonly PlacedBlock[] {
  const last = blocks.at(-1);
  if (last?.block.type !== 'paragraph') return blocks;
  const runs = [...last.block.runs, { text: mark }];
  return [...blocks.slice(0, -1), { ...last, block: { ...last.block, runs } }];
}
