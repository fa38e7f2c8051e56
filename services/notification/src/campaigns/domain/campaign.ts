import type { Contact } from '@common/contracts/unit';
import type { PlainDate } from '@common/time/plain-date';
import type { StagePolicy } from '../../reminders/domain/reminder-schedule';

/** What this service keeps of a unit: how it is called and who opens its mail. */
export type UnitCopy = Readonly<{
  id: string;
  name: string;
  shortName: string;
  parentId: string | null;
  contacts: readonly Contact[];
}>;

/** What this service keeps of a campaign. */
export type Campaign = Readonly<{
  id: string;
  code: string;
  title: string;
  ownerUnitId: string;
  sample: boolean;
  stages: readonly StagePolicy[];
}>;

/** `owed` and `returned` are open: the unit has something to do, and is reminded. */
export type ObligationState = 'owed' | 'submitted' | 'returned' | 'accepted';

/** That one participant (campaign, unit, capacity) owes one report by one date. */
export type Obligation = Readonly<{
  id: string;
  campaignId: string;
  unitId: string;
  capacity: string;
  state: ObligationState;
  due: PlainDate;
  lock: PlainDate;
  /** Counts the deadlines this participant has had; each has a ledger of its own. */
  deadlineRev: number;
  /** Since when the unit knows the present deadline. */
  deadlineSince: Date;
  reportId: string | null;
  revision: number;
}>;
