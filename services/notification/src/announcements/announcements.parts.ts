import { Announce } from './announce';
import { AnnounceAcceptanceConsumer } from './announce-acceptance/announce-acceptance.consumer';
import { AnnounceAcceptance } from './announce-acceptance/announce-acceptance.use-case';
import { AnnounceDeadlineConsumer } from './announce-deadline/announce-deadline.consumer';
import { AnnounceDeadline } from './announce-deadline/announce-deadline.use-case';
import { AnnounceDocumentConsumer } from './announce-document/announce-document.consumer';
import { AnnounceDocument } from './announce-document/announce-document.use-case';
import { AnnounceRecallConsumer } from './announce-recall/announce-recall.consumer';
import { AnnounceRecall } from './announce-recall/announce-recall.use-case';
import { AnnounceReturnConsumer } from './announce-return/announce-return.consumer';
import { AnnounceReturn } from './announce-return/announce-return.use-case';
import { AnnounceSubmissionConsumer } from './announce-submission/announce-submission.consumer';
import { AnnounceSubmission } from './announce-submission/announce-submission.use-case';

export const announcementConsumers = [
  AnnounceSubmissionConsumer,
  AnnounceReturnConsumer,
  AnnounceAcceptanceConsumer,
  AnnounceRecallConsumer,
  AnnounceDeadlineConsumer,
  AnnounceDocumentConsumer,
];
export const announcementProviders = [
  Announce,
  AnnounceSubmission,
  AnnounceReturn,
  AnnounceAcceptance,
  AnnounceRecall,
  AnnounceDeadline,
  AnnounceDocument,
];
