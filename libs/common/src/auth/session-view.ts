import { z } from 'zod';
import { roles } from './roles';

/** What the front door answers at `/session`: who is signed in on this browser, and as what. */
export const SessionView = z.strictObject({
  signedIn: z.boolean(),
  id: z.string().nullable(),
  name: z.string().nullable(),
  pairs: z.array(z.strictObject({ unitId: z.string(), role: z.enum(roles) })).readonly(),
  /** Where a demonstration shows the mails that it sends; null elsewhere. */
  mailboxUrl: z.string().nullable(),
});
export type SessionView = z.infer<typeof SessionView>;
