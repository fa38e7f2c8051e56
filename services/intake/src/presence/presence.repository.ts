/** Somebody who has a section of a report open. */
export type Present = Readonly<{ name: string; sectionId: string; since: Date }>;

/** Who is where in a report. A person who has not been heard of for `presentForSeconds` is gone. */
export abstract class PresenceRepository {
  /** `since` stays as it was while the person stays in the section; what nobody told for a day is forgotten. */
  abstract tell(reportId: string, person: Readonly<{ id: string; name: string }>, sectionId: string): Promise<void>;
  /** Who else is there, the longest first. */
  abstract others(reportId: string, userId: string): Promise<Present[]>;
}

/** Three times as long as the portal waits before it tells again (portal: use-presence). */
export const presentForSeconds = 45;
