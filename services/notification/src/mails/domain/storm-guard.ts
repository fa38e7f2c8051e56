/** What the guard looks at: mails already planned on this day, units with an open deadline, the most mails of a day lately. */
export type DayOfMail = Readonly<{ planned: number; owingUnits: number; peak: number }>;

/** More planned mails in a day than any honest plan makes: they are held until a person has looked. */
export function isStorm({ planned, owingUnits, peak }: DayOfMail): boolean {
  return planned > Math.max(1.5 * owingUnits, 3 * peak, 10);
}
