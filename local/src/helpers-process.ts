import { startIssuer } from './servers/issuer';
import { startMail } from './servers/mail-server';
import { startS3 } from './servers/s3-server';
import type { EmbeddedServers } from './launcher/embedded-servers';

// One process for the embedded S3 server, mail server and issuer: three would cost 200 MB more.
const options = JSON.parse(process.env.TONGHOP_HELPERS ?? '{}') as EmbeddedServers;

const starting: Promise<{ stop: () => Promise<void> }>[] = [];
if (options.s3) starting.push(startS3(options.s3));
if (options.mail) starting.push(startMail(options.mail));
if (options.issuer) starting.push(startIssuer(options.issuer));
const helpers = await Promise.all(starting);

process.once('SIGTERM', async () => {
  await Promise.allSettled(helpers.map((helper) => helper.stop()));
  process.exit(0);
});
process.send?.({ type: 'listening' });
