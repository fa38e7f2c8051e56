import { join, resolve } from 'node:path';
import { addressLines } from './launcher/address-lines';
import { optionsOf, portOf } from './launcher/command-line';
import { runUntilSignal } from './launcher/run-until-signal';
import { sayOnTerminal } from './launcher/say';
import { Stack } from './launcher/stack';
import { loadReferenceDataOnce } from './play/load-once';
import { root } from './root';

// `npm start`: the embedded stack with reference data only, until Ctrl-C.
const begun = performance.now();
const command = 'npm start';
const flags = optionsOf(
  { data: { type: 'string', default: join(root, '.local', 'start') } },
  `npm start -- [--data THƯ_MỤC]
  --data  nơi để dữ liệu, nhật ký / folder of the data and logs
PORT=8090 npm start: cổng khác / another port`,
);
const folder = resolve(flags.data);
const stack = new Stack({ folder, port: portOf(process.env, command), command, say: sayOnTerminal });

await runUntilSignal(stack, sayOnTerminal, async () => {
  sayOnTerminal({ vi: 'Tổng Hợp đang khởi động…', en: 'Tổng Hợp is starting…' });
  await stack.start();
  await loadReferenceDataOnce(stack, folder);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  sayOnTerminal({ vi: `Sẵn sàng sau ${seconds} giây.`, en: `Ready after ${seconds} s.` });
  const embedded = !process.env.DATABASE_URL;
  if (stack.addresses) addressLines(stack.addresses, folder, embedded).forEach((line) => console.log(line));
  sayOnTerminal({ vi: 'Nhấn Ctrl-C để dừng.', en: 'Press Ctrl-C to stop.' });
});
