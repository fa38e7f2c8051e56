import type { Obligation } from '../../campaigns/domain/campaign';
import type { PlannedStage, ReachedLevel, UnsentReminder } from './reminder';

/** The append-mostly ledger behind "at most one reminder for each unit, deadline and stage". */
export abstract class ReminderLedger {
  /** False where another transaction is planning; else none can until this one ends. */
  abstract takeTurn(): Promise<boolean>;

  /** Writes stages that are new; what stands there already stays. Then only the latest of each deadline is left pending. */
  abstract plan(stages: readonly PlannedStage[], now: Date): Promise<void>;

  abstract escalate(levels: readonly ReachedLevel[]): Promise<void>;

  /** Most urgent first. */
  abstract unsent(): Promise<UnsentReminder[]>;

  /** Puts each reminder into the mail of that key while it has not gone; where it has, it waits for the next day's. */
  abstract putInto(reminders: readonly Readonly<{ id: string; mailKey: string }>[]): Promise<void>;

  /** What a reminder's mail is about that is still owed and still of its stage, the nearest due date first. */
  abstract owedIn(mailId: string, now: Date): Promise<(Obligation & { stage: string })[]>;

  /** Whether another reminder to the same unit was handed over since then: a unit gets one a day, whatever day it was planned for. */
  abstract anotherWentSince(mailId: string, since: Date): Promise<boolean>;

  /** The report came, or the deadline moved: nothing of what is pending is wanted any more, nor mails that hold nothing else. */
  abstract cancel(obligationId: string): Promise<void>;
}
