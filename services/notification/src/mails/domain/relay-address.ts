export type RelayAddress = Readonly<{
  host: string;
  port: number;
  /** TLS from the first byte. */
  secure: boolean;
  /** The relay must offer STARTTLS: a password never goes over a network in clear. */
  requireTLS: boolean;
  credentials: Readonly<{ user: string; pass: string }> | null;
}>;

const local = ['localhost', '127.0.0.1', '[::1]'];

/** Reads `smtp[s]://[user:password@]host[:port]`. */
export function relayAddress(url: string): RelayAddress {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[(.*)\]$/, '$1'),
    port: Number(port) || (secure ? 465 : 25),
    secure,
    requireTLS: username !== '' && !secure && !local.includes(hostname),
    credentials: username ? { user: decodeURIComponent(username), pass: decodeURIComponent(password) } : null,
  };
}
