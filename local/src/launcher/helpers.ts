import type { FrontDoorClient } from '../issuer/issuer-configuration';
import type { ParticipantUnit } from '../issuer/accounts';

/** What the helper process shall run; a part that is absent is given from outside. */
export type HelperOptions = Readonly<{
  s3?: { folder: string; port: number; buckets: string[] };
  mail?: { folder: string; smtpPort: number; pagePort: number };
  issuer?: { folder: string; port: number; participants: ParticipantUnit[]; frontDoor: FrontDoorClient };
}>;
