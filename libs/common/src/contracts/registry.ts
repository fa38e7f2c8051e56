import { campaignOpened } from './campaign-opened';
import { deadlineChanged } from './deadline-changed';
import { documentIssued } from './document-issued';
import { documentRendered } from './document-rendered';
import { draftFrozen } from './draft-frozen';
import type { EventContract } from './integration-event';
import { notificationFailed } from './notification-failed';
import { notificationSent } from './notification-sent';
import { reportAccepted } from './report-accepted';
import { reportRecalled } from './report-recalled';
import { reportReturned } from './report-returned';
import { reportSubmitted } from './report-submitted';
import { unitChanged } from './unit-changed';

/** Every event type there is, by name. */
export const contracts: ReadonlyMap<string, EventContract> = new Map(
  [
    campaignOpened,
    deadlineChanged,
    documentIssued,
    documentRendered,
    draftFrozen,
    notificationFailed,
    notificationSent,
    reportAccepted,
    reportRecalled,
    reportReturned,
    reportSubmitted,
    unitChanged,
  ].map((contract) => [contract.type, contract as EventContract]),
);
