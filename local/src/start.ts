import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { runUntilSignal } from './launcher/run-until-signal';
import { sayOnTerminal } from './launcher/say';
import { Stack } from './launcher/stack';
import { loadReferenceDataOnce } from './play/load-once';
import { root } from './root';

// `npm start`: the embedded stack with reference data only, until Ctrl-C.
const begun = performance.now();
const { values: flags } = parseArgs({ options: { data: { type: 'string', default: join(root, '.local', 'start') } } });
const folder = resolve(flags.data);
const stack = new Stack({ folder, port: Number(process.env.PORT ?? 8080), say: sayOnTerminal });

await runUntilSignal(stack, sayOnTerminal, async () => {
  sayOnTerminal({ vi: 'Tổng Hợp đang khởi động…', en: 'Tổng Hợp is starting…' });
  await stack.start();
  await loadReferenceDataOnce(stack, folder);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const { frontDoor, mailbox, issuer } = stack.addresses ?? { frontDoor: '', mailbox: null, issuer: '' };
  sayOnTerminal({ vi: `Sẵn sàng sau ${seconds} giây.`, en: `Ready after ${seconds} s.` });
  console.log(`  Hệ thống / front door:   ${frontDoor}`);
  if (mailbox) console.log(`  Hộp thư / mailbox:       ${mailbox}`);
  console.log(`  Đăng nhập / sign-in:     ${issuer}`);
  console.log(`  Dữ liệu, nhật ký / data, logs: ${folder}`);
  sayOnTerminal({ vi: 'Nhấn Ctrl-C để dừng.', en: 'Press Ctrl-C to stop.' });
});
