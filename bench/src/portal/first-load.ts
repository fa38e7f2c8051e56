import type { Portal } from '../../../e2e/src/portal/portal';
import { settled } from '../../../e2e/src/portal/settled';

/** Bytes over the wire, heads and bodies, of a browser that was never here before. */
export async function firstLoad(portal: Portal): Promise<{ kb: number; files: number }> {
  const page = await portal.visit('province-clerk');
  // What the sign-in still fetches is not the first load's.
  await settled(page);
  await page.goto('about:blank');
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  await page.setExtraHTTPHeaders({ 'accept-encoding': 'gzip' });
  await wire.send('Network.clearBrowserCache');
  let bytes = 0;
  let files = 0;
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    files += 1;
  });
  await page.goto(portal.url);
  await settled(page);
  await page.context().close();
  return { kb: Math.round(bytes / 102.4) / 10, files };
}
