import { blockText } from '@common/contracts/block-text';
import type { Outline } from '@common/contracts/outline';
import { formProfile } from '../forms/form-profile';
import { tidyProfile } from '../forms/tidy-profile';
import { plainText, type Truth } from '../forms/truth';
import { wordReport } from '../forms/word-report';
import { respelled } from '../plausible/old-tone';
import type { Paper } from '../plausible/paper';
import { paperCover } from '../plausible/paper-cover';
import type { ReportingUnit } from '../plausible/reporting-unit';
import { revisionParts, type RevisionParts } from '../plausible/revision-parts';
import { Seeded } from '../plausible/seeded';
import { writePaper } from '../plausible/write-paper';
import { behaviourOf } from './behaviour';
import { fileName } from './file-name';
import type { CampaignOptions, SimulatedReport } from './simulated-report';

/** Plays the units of a campaign, one report at a time so that memory stays small. */
export function* simulateCampaign(options: CampaignOptions): Generator<SimulatedReport> {
  for (const unit of options.units.slice(0, options.count)) yield simulateReport(options, unit);
}

function simulateReport(options: CampaignOptions, unit: ReportingUnit): SimulatedReport {
  const random = new Seeded(`${options.seed}/${unit.id}`);
  const behaviour = behaviourOf(unit, random.fork('behaviour'));
  const form = options.forms !== 'docx-only' && random.fork('by').chance(0.3) ? 'json' : 'docx';
  const chosen = options.profile ?? formProfile(unit, random.fork('profile'));
  const profile = form === 'json' ? { ...tidyProfile, oldTone: chosen.oldTone } : chosen;
  const tone = random.fork('tone');
  const habits = options.long ? { ...profile, detailed: true, annex: 'outline' as const } : profile;
  const written = writePaper(unit, options.outline, habits, random.fork('paper'));
  const share = { none: 0, some: 0.4, all: 1 }[profile.oldTone];
  const paper = share === 0 ? written : respelled(written, () => tone.chance(share));
  const cover = paperCover(unit, paper.signer, paper.recipients, behaviour.sendsOn, random.fork('cover-record'));
  const common = {
    unitId: unit.id,
    capacity: unit.capacity,
    fileName: fileName(unit, random.fork('name')),
    body: revisionParts(paper, options.outline, cover),
    behaviour,
  };
  if (form === 'json') return { ...common, form, truth: jsonTruth(paper, common.body, options.outline) };
  return { ...common, form, ...wordReport(paper, profile, random.fork('word')) };
}

/** The truth of a report sent as JSON: its sections are given, so nothing has to be found. */
function jsonTruth(paper: Paper, body: RevisionParts, outline: Outline): Truth {
  const titles = new Map(outline.sections.map((section) => [section.id, section]));
  const blocks = [...body.sections.flatMap((section) => section.blocks), ...body.unplaced];
  return {
    unitId: paper.unit.id,
    headings: body.sections.map(({ sectionId }) => {
      const { level, number, title } = titles.get(sectionId)!;
      return { level, number, text: title, section: sectionId, opens: true, where: 'body', form: 'typed' };
    }),
    paragraphs: blocks.filter((block) => block.type !== 'heading').map((block) => plainText(blockText(block))),
    notes: body.sections.flatMap((section) =>
      section.notes.map((note) => plainText(note.runs.map((run) => run.text).join(''))),
    ),
    textBoxes: [],
    deleted: [],
    figures: paper.figures,
    statements: paper.statements,
    profile: null,
  };
}
