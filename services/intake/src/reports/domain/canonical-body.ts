import { canonicalJson, sha256 } from '@common/contracts/canonical-json';
import { blockText } from '@common/contracts/block-text';
import type { RevisionBody } from '@common/contracts/revision-body';
import type { ReportContent } from './report-content';

export type SectionSummary = Readonly<{ sectionId: string; sha256: string; blocks: number; characters: number }>;

/** Content in canonical form, made once, before any connection to the database is taken. */
export type PreparedContent = Readonly<{
  content: ReportContent;
  nil: { reason: string } | null;
  sections: readonly SectionSummary[];
  json: Readonly<Record<'cover' | 'indicators' | 'nil' | 'unplaced', string> & { sections: Buffer }>;
  /** Of the content alone: equal for equal reports of whoever sends them. */
  sha256: string;
}>;

export type BodyFacts = Required<Omit<RevisionBody, keyof ReportContent | 'nil'>>;

/** Canonical text is NFC: papers typed on some keyboards come decomposed. */
export function prepareContent(content: ReportContent, nil: { reason: string } | null): PreparedContent {
  const canonical = (value: unknown) => canonicalJson(value).normalize('NFC');
  const texts = content.sections.map((section) => Buffer.from(canonical(section)));
  const json = {
    cover: canonical(content.cover),
    indicators: canonical(content.indicators),
    nil: canonical(nil),
    sections: Buffer.concat(['[', ...texts.flatMap((text, index) => (index ? [',', text] : [text])), ']'].map(bytesOf)),
    unplaced: canonical(content.unplaced),
  };
  const sections = content.sections.map(({ sectionId, blocks }, index) => ({
    sectionId,
    sha256: sha256(texts[index]!),
    blocks: blocks.length,
    characters: blocks.reduce((sum, block) => sum + blockText(block).length, 0),
  }));
  const rest = [json.cover, json.indicators, json.nil, json.unplaced];
  const whole = sha256([...rest, ...sections.map((section) => section.sha256)].join('\n'));
  return { content, nil, sections, json, sha256: whole };
}

/** The canonical JSON of a `RevisionBody` in UTF-8, put together from its parts with its keys in order. */
export function canonicalBody({ json }: PreparedContent, facts: BodyFacts): Buffer {
  const parts = { ...json, ...mapValues(facts) };
  const members = Object.keys(parts).sort() as (keyof typeof parts)[];
  const pieces = members.flatMap((name, index) => [`${index ? ',' : '{'}"${name}":`, parts[name]]);
  return Buffer.concat([...pieces, '}'].map(bytesOf));
}

const bytesOf = (piece: string | Buffer): Buffer => (typeof piece === 'string' ? Buffer.from(piece) : piece);

function mapValues(facts: BodyFacts): Record<keyof BodyFacts, string> {
  const { reportId, campaignId, unitId, capacity, revision, outline, files } = facts;
  const text = (value: unknown) => canonicalJson(value);
  return {
    reportId: text(reportId),
    campaignId: text(campaignId),
    unitId: text(unitId),
    capacity: text(capacity),
    revision: text(revision),
    outline: text(outline),
    files: text(files),
  };
}
