import type { FrontDoorClient } from '../issuer/issuer-configuration';
import type { ParticipantUnit } from '../issuer/accounts';

/** The servers that the embedded stack runs in one process; one that is absent is given from outside. */
export type EmbeddedServers = Readonly<{
  s3?: { folder: string; port: number; buckets: string[] };
  mail?: { folder: string; smtpPort: number; pagePort: number };
  issuer?: { folder: string; port: number; participants: ParticipantUnit[]; frontDoor: FrontDoorClient };
}>;
