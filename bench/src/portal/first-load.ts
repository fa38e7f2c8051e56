import { type Portal, settled } from '../../../e2e/src/portal/portal';

/** Bytes over the wire, heads and bodies, of a browser that was never here before. */
export async function firstLoad(portal: Portal): Promise<{ kb: number; files: number }> {
  const page = await portal.visit('province-clerk');
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
