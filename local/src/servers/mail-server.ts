import { mkdirSync } from 'node:fs';
import { MailDev } from 'maildev';
import { freePort } from '@common/network/free-port';

/** An SMTP server that keeps every mail, and the page where they are read. */
export type MailServer = Readonly<{ smtpUrl: string; pageUrl: string; stop: () => Promise<void> }>;

export async function startMail(options: {
  folder: string;
  smtpPort?: number;
  pagePort?: number;
}): Promise<MailServer> {
  const smtp = options.smtpPort ?? (await freePort());
  const web = options.pagePort ?? (await freePort());
  mkdirSync(options.folder, { recursive: true });
  const server = new MailDev({
    smtp,
    ip: '127.0.0.1',
    web,
    webIp: '127.0.0.1',
    mailDirectory: options.folder,
    silent: true,
  });
  await server.start();
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp}`,
    pageUrl: `http://127.0.0.1:${web}`,
    stop: () => server.stop(),
  };
}
