import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressLines } from './launcher/address-lines';
import { optionsOf, portOf } from './launcher/command-line';
import { runUntilSignal } from './launcher/run-until-signal';
import { sayOnTerminal } from './launcher/say';
import { refuseIfRunning } from './launcher/single-start';
import { Stack } from './launcher/stack';
import { Api } from './play/api';
import { firstDay, instant, lastDay, written } from './play/day';
import { fetchDocuments } from './play/fetch-documents';
import { keepSummary, play } from './play/play';
import { Progress } from './play/progress';
import { summaryLines, type Summary } from './play/summary';
import { root } from './root';
import { LaunchError } from './servers/launch-error';
import { removePostgres } from './servers/postgres-place';

// `npm run demo`: the embedded stack on a demonstration clock, with the whole review played on it.
const command = 'npm run demo';
const flags = optionsOf(
  {
    fresh: { type: 'boolean', default: false },
    exit: { type: 'boolean', default: false },
    participants: { type: 'string' },
    data: { type: 'string', default: join(root, '.local', 'demo') },
    out: { type: 'string', default: join(root, 'out') },
  },
  `npm run demo -- [--fresh] [--exit] [--participants N] [--data THƯ_MỤC] [--out THƯ_MỤC]
  --fresh         diễn lại từ đầu / start over
  --exit          dừng hệ thống khi diễn xong / stop everything when the play is done
  --participants  chỉ từng ấy đơn vị / only so many units
  --data          nơi để dữ liệu, nhật ký / folder of the data and logs
  --out           nơi để văn bản / folder of the documents
PORT=8090 npm run demo: cổng khác / another port`,
);
const folder = resolve(flags.data);
const outFolder = resolve(flags.out);
const kept = join(folder, 'summary.json');
const begun = performance.now();

const played = playedBefore();
const stack = new Stack({
  folder,
  port: portOf(process.env, command),
  command,
  demonstrationStart: instant(played ? lastDay : firstDay, played ? 18 : 8),
  say: sayOnTerminal,
});

await runUntilSignal(stack, sayOnTerminal, async () => {
  const progress = new Progress(process.stdout);
  await progress.phase('Khởi động hệ thống / starting the system', () => stack.start());
  const { frontDoor = '', issuer = '' } = stack.addresses ?? {};
  const api = new Api(frontDoor, issuer);
  const summary = played ? await alreadyPlayed(played, api) : await playOnce(api, progress);
  progress.line(played ? 'Kết quả của lần diễn / what the play gave, before anything done since:' : '');
  summaryLines(summary).forEach((line) => progress.line(line));
  sayOnTerminal({
    vi: `Đồng hồ mô phỏng dừng ở 18 giờ ngày ${written(lastDay)}: với hệ thống, đó là "hôm nay".`,
    en: `The demonstration's clock stands still at 18:00 on ${written(lastDay)}: to the system, that is today.`,
  });
  const seconds = Math.round((performance.now() - begun) / 1000);
  sayOnTerminal({ vi: `Xong sau ${seconds} giây.`, en: `Done after ${seconds} s.` });
  if (flags.exit) {
    await stack.stop();
    process.exit(0);
  }
  showAddresses();
});

async function playOnce(api: Api, progress: Progress): Promise<Summary> {
  const size = flags.participants ? Number(flags.participants) : undefined;
  const summary = await play({ stack, api, progress, size, outFolder });
  keepSummary(summary, folder, outFolder);
  return summary;
}

/** Says what is there, and puts files that were deleted from `out/` back. */
async function alreadyPlayed(summary: Summary, api: Api): Promise<Summary> {
  sayOnTerminal({
    vi: 'Đợt sơ kết đã được diễn rồi, không làm lại. Làm lại từ đầu: npm run demo -- --fresh',
    en: 'The review has been played already and is not played twice. To start over: npm run demo -- --fresh',
  });
  const missing = summary.documents.some(({ name }) => !existsSync(join(outFolder, name)));
  if (missing) await fetchDocuments(api.as('editor'), summary.draft.draftId, outFolder, () => undefined);
  keepSummary(summary, folder, outFolder);
  return summary;
}

/** What an earlier play left; an unfinished one is removed, since its days cannot be played half. */
function playedBefore(): Summary | null {
  try {
    if (existsSync(folder) && (flags.fresh || !existsSync(kept))) startOver();
  } catch (error) {
    console.error(error instanceof LaunchError ? error.message : error);
    process.exit(1);
  }
  return existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Summary) : null;
}

function startOver(): void {
  refuseIfRunning(folder);
  if (!flags.fresh) {
    sayOnTerminal({
      vi: 'Lần diễn trước chưa xong nên làm lại từ đầu.',
      en: 'The last play did not end, so it starts over.',
    });
  }
  removePostgres(join(folder, 'postgres'));
  rmSync(folder, { recursive: true, force: true });
}

function showAddresses(): void {
  if (stack.addresses) addressLines(stack.addresses, folder, true).forEach((line) => console.log(line));
  sayOnTerminal({ vi: 'Nhấn Ctrl-C để dừng.', en: 'Press Ctrl-C to stop.' });
}
