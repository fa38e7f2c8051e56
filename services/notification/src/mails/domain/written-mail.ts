/** The words of one mail. `template` names the wording and its version, for the log. */
export type WrittenMail = Readonly<{ subject: string; text: string; html: string; template: string }>;
