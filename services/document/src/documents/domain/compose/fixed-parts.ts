import type { DocumentKind } from '../kinds/document-kind';
import type { OfficialForm } from '../forms/official-form';
import { officialDate } from '@common/time/official-date';
import { draftDate } from '../forms/draft-date';
import { numberLine } from '../forms/official-number';
import type { Component } from '../forms/text-style';
import type { HeaderRow, Line } from '../official-document';

/** What makes a paper more than a draft: its number and day in the register, and who signs. */
export type Issue = Readonly<{ number: string; issuedOn: string; signer: string }>;

export type FixedPartsInput = Readonly<{
  kind: DocumentKind;
  form: OfficialForm;
  /** "về việc …", "sơ kết …": without a capital. */
  abstract: string;
  draft: Readonly<{ number: number; frozenOn: string }>;
  issue: Issue | null;
}>;

/** The header block of page 1: issuer and number at the left, national title and date at the right. */
export function headerOf({ kind, form, draft, issue }: FixedPartsInput): readonly HeaderRow[] {
  const date = issue ? officialDate(issue.issuedOn) : draftDate(draft.frozenOn);
  const rows: HeaderRow[] = [
    {
      left: [
        ...kind.issuer.map((line) => text('issuer', line)),
        underline('issuer', kind.issuer.at(-1) ?? '', form.underIssuer),
      ],
      right: [
        ...form.nationalTitle.map((line, index) => text(index === 0 ? 'nationalTitle' : 'motto', line)),
        rule(form.nationalTitle.length > 1 ? 'motto' : 'nationalTitle', form.nationalTitle.at(-1) ?? '', 1),
      ],
    },
    {
      left: [spaced('number', numberLine(form, issue?.number ?? null, kind.abbreviation, kind.symbol))],
      right: [spaced('placeAndDate', `${kind.place}, ${date}`)],
    },
  ];
  return issue ? rows : [...rows, { left: [spaced('draftMark', `DỰ THẢO LẦN ${draft.number}`)], right: [] }];
}

/** Title, trích yếu with what stands under it, and the addressee. */
export function openingOf({ kind, form, abstract }: FixedPartsInput): readonly Line[] {
  const summary = form.abstractInLowerCase ? abstract : abstract.charAt(0).toLocaleUpperCase('vi') + abstract.slice(1);
  const lines: Line[] = [
    { type: 'text', component: 'kindTitle', text: kind.typeName, gapBefore: 18 },
    text('abstract', summary),
    underline('abstract', summary, form.underAbstract),
  ];
  if (!kind.addressed) return lines;
  return [
    ...lines,
    { type: 'text', component: 'addressee', text: `${form.addresseeWord}: ${kind.addressee}`, gapBefore: 12 },
  ];
}

/** "Nơi nhận": each line ends as the form asks, the last one with a full stop. */
export function recipientsOf({ kind, form }: FixedPartsInput): readonly Line[] {
  const last = kind.recipients.length - 1;
  return [
    text('recipientsLabel', 'Nơi nhận:'),
    ...kind.recipients.map((one, index) => text('recipients', `- ${one}${index === last ? '.' : form.recipientEnd}`)),
  ];
}

/** Who signs; the name is left out of a draft. */
export function signatureOf({ kind, issue }: FixedPartsInput): readonly Line[] {
  return [
    ...(kind.signing.authority ? [text('signingAuthority', kind.signing.authority)] : []),
    text('signingPosition', kind.signing.position),
    ...(issue ? [{ type: 'text', component: 'signerName', text: issue.signer, gapBefore: 72 } as const] : []),
  ];
}

export function text(component: Component, content: string): Line {
  return { type: 'text', component, text: content };
}

/** A line some way below the one above it. */
function spaced(component: Component, content: string): Line {
  return { type: 'text', component, text: content, gapBefore: 8 };
}

function rule(component: Component, under: string, share: number): Line {
  return { type: 'rule', component, under, share };
}

function underline(component: Component, above: string, form: OfficialForm['underIssuer']): Line {
  return 'rule' in form ? rule(component, above, form.rule) : text('separator', form.text);
}
