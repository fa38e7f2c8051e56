import type { Outline } from '@common/contracts/outline';
import type { FormProfile } from '../forms/form-profile';
import type { Truth } from '../forms/truth';
import type { ReportingUnit } from '../plausible/reporting-unit';
import type { RevisionParts } from '../plausible/revision-parts';
import type { Behaviour } from './behaviour';

/** One participant of the play: its report in the form it sends, the truth about it, and what the unit does when. */
export type SimulatedReport = Readonly<{
  unitId: string;
  capacity: ReportingUnit['capacity'];
  fileName: string;
  form: 'docx' | 'json';
  /** The Word file; only where `form` is `docx`. */
  docx?: Uint8Array;
  /** The same report as parts of a `RevisionBody`, for the API. */
  body: RevisionParts;
  truth: Truth;
  behaviour: Behaviour;
}>;

/** What to simulate. The same seed, units and outline give the same reports, byte for byte. */
export type CampaignOptions = Readonly<{
  seed: number;
  units: readonly ReportingUnit[];
  outline: Outline;
  /** The first so many units only. */
  count?: number;
  /** Every report as a Word file (benches), or as the play has it: about 30 % by JSON. */
  forms?: 'as-played' | 'docx-only';
  /** Every province writes at length, as some do by themselves: all details, and an annex of a second outline. */
  long?: boolean;
  /** The same form for all, for tests. */
  profile?: FormProfile;
}>;
