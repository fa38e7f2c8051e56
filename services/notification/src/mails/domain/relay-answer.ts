/** What came of one submission to the relay. */
export type RelayAnswer =
  | Readonly<{ kind: 'accepted'; reply: string; refused: readonly string[] }>
  | Readonly<{ kind: 'deferred' | 'bounced'; reply: string; refused: readonly string[] }>
  /** The relay could not be reached or spoken to: no mail is at fault. */
  | Readonly<{ kind: 'unreachable'; reply: string }>
  /** The connection broke after the text had begun to go: nobody knows whether it was taken (RFC 5321 §6.1). */
  | Readonly<{ kind: 'unknown'; reply: string }>;

export type RelayFault = Readonly<{
  message: string;
  responseCode?: number | undefined;
  command?: string | undefined;
  refused: readonly string[];
}>;

/** `begun`: the relay had asked for the text and bytes of it were on their way. */
export function judgeFault({ message, responseCode, command, refused }: RelayFault, begun: boolean): RelayAnswer {
  if (responseCode === undefined) return { kind: begun ? 'unknown' : 'unreachable', reply: message };
  const aboutMail = /^(MAIL|RCPT|DATA)/.test(command ?? '');
  if (!aboutMail) return { kind: begun ? 'unknown' : 'unreachable', reply: message };
  return { kind: responseCode >= 500 ? 'bounced' : 'deferred', reply: message, refused };
}
