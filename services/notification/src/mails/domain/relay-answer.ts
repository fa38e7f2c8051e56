/** What came of one submission to the relay. */
export type RelayAnswer =
  | Readonly<{ kind: 'accepted'; reply: string; refused: readonly string[] }>
  | Readonly<{ kind: 'deferred' | 'bounced'; reply: string; refused: readonly string[] }>
  /** No mail is at fault: the relay could not be spoken to, or (`needsPerson`) refuses our sender or sign-in for good. */
  | Readonly<{ kind: 'unreachable'; reply: string; needsPerson: boolean }>
  /** The connection broke after the text had begun to go: nobody knows whether it was taken (RFC 5321 §6.1). */
  | Readonly<{ kind: 'unknown'; reply: string }>;

export type RelayFault = Readonly<{
  message: string;
  responseCode?: number | undefined;
  command?: string | undefined;
  refused: readonly string[];
}>;

/** The relay wants a sign-in or encryption first, or does not know the sender, whatever command it says so at. */
const aboutUs = (responseCode: number, reply: string) =>
  [530, 535, 538].includes(responseCode) || /\b5\.1\.[78]\b/.test(reply);

/** `begun`: the relay had asked for the text and bytes of it were on their way. Only `RCPT` and `DATA` are about a mail. */
export function judgeFault({ message, responseCode, command, refused }: RelayFault, begun: boolean): RelayAnswer {
  const aboutMail = responseCode !== undefined && /^(RCPT|DATA)/.test(command ?? '') && !aboutUs(responseCode, message);
  if (aboutMail) return { kind: responseCode >= 500 ? 'bounced' : 'deferred', reply: message, refused };
  if (begun) return { kind: 'unknown', reply: message };
  return { kind: 'unreachable', reply: message, needsPerson: responseCode !== undefined && responseCode >= 500 };
}
