import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { foundOrInstalled } from './debian-package';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Finds a Chromium, the one that CHROMIUM names first; as root on Debian installs it. */
export function chromiumProgram(say: (line: string) => void = () => undefined): string {
  const missing = {
    vi: 'Cần trình duyệt Chromium: hãy cài gói "chromium" (Debian: apt-get install chromium), hoặc đặt CHROMIUM tới chương trình đó.',
    en: 'A Chromium browser is needed: install the package "chromium" (Debian: apt-get install chromium), or set CHROMIUM to its program.',
  };
  return foundOrInstalled({ title: 'Chromium', debianPackage: 'chromium', find, missing }, say);
}

function find(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM ?? '', ...onPath, onMac].find((file) => file !== '' && existsSync(file));
}
