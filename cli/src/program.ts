import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError } from 'commander';
import { describeDeadLetters } from './dead-letters/commands';
import { CannotRun, type Outcome, type Show } from './outcome';
import { chosenServices } from './service-databases';

export type Output = Readonly<{ out: (text: string) => void; err: (text: string) => void }>;

/** Runs one command line; answers its exit code. What a command needs is loaded when it is called. */
export async function runCommand(argv: string[], output: Output, env = process.env): Promise<number> {
  let code = 0;
  const json = argv.includes('--json');
  const show = async (outcome: Promise<Outcome> | Outcome) => {
    const told = await outcome;
    code = told.code;
    output.out(json ? `${JSON.stringify(told.json, null, 2)}\n` : `${told.lines.join('\n')}\n`);
  };
  const program = describe(show, env);
  prepare(program, output);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const says =
      error instanceof CannotRun
        ? error.says
        : { vi: `Lỗi ngoài dự kiến: ${String(error)}`, en: `Unexpected fault: ${String(error)}` };
    if (json) output.out(`${JSON.stringify({ error: says }, null, 2)}\n`);
    output.err(`${says.vi}\n${says.en}\n`);
    return 2;
  }
}

function describe(show: Show, env: NodeJS.ProcessEnv): Command {
  const program = new Command('tonghop')
    .description(
      'Công cụ dòng lệnh của Tổng Hợp. Mã thoát: 0 = tốt, 1 = có điều cần xem, 2 = không chạy được.\nCommand-line tool of Tổng Hợp. Exit codes: 0 = fine, 1 = found something, 2 = could not run.',
    )
    .version('0.1.0');
  program
    .command('migrate [service...]')
    .description('Cập nhật cấu trúc dữ liệu / bring the schemas of the services up to date')
    .action(async (names: string[]) => {
      const { migrate } = await import('./migrate/migrate');
      await show(migrate(chosenServices(names), join(dirname(fileURLToPath(import.meta.url)), '..'), env));
    });
  program
    .command('read-word <file...>')
    .description(
      'Đọc tệp Word và cho biết từng đoạn vào mục nào của đề cương / read Word files, tell where each part goes',
    )
    .option('--outline <code>', 'mã đề cương / code of the outline')
    .action(async (files: string[], { outline }: { outline?: string }) => {
      const { readWord } = await import('./read-word/read-word');
      await show(readWord(files, outline));
    });
  describeVerify(
    program.command('verify').description('Kiểm tra biên nhận, văn bản / check a receipt or a document'),
    show,
  );
  describeDeadLetters(
    program.command('dead-letters').description('Thông điệp mà một dịch vụ đã bỏ / events that a service gave up on'),
    show,
    env,
  );
  describeOutbox(
    program.command('outbox').description('Thông điệp mà một dịch vụ đã gửi / events that a service told'),
    show,
    env,
  );
  return program;
}

function describeVerify(verify: Command, show: Show): void {
  verify
    .command('receipt <file>')
    .description('Kiểm tra chữ ký của biên nhận, không cần máy chủ / check a receipt’s signature, offline')
    .requiredOption('--jwks <file>', 'tệp khóa công khai / file with the public keys (JWKS)')
    .action(async (file: string, { jwks }: { jwks: string }) => {
      const { verifyReceipt } = await import('./verify/verify-receipt');
      await show(verifyReceipt(file, jwks));
    });
  verify
    .command('document <file>')
    .description('Hỏi máy chủ xem văn bản có đúng là của hệ thống / ask whether a document is genuine')
    .option('--server <url>', 'địa chỉ hệ thống / address of the system', 'http://127.0.0.1:8080')
    .action(async (file: string, { server }: { server: string }) => {
      const { verifyDocument } = await import('./verify/verify-document');
      await show(verifyDocument(file, server));
    });
}

function describeOutbox(outbox: Command, show: Show, env: NodeJS.ProcessEnv): void {
  outbox
    .command('republish <service> <aggregate> <subject>')
    .description('Gửi lại thông điệp của một chuỗi / send the events of a stream once more')
    .option('--from <sequence>', 'từ số thứ tự / from this sequence on', '1')
    .action(async (name: string, aggregate: string, subject: string, { from }: { from: string }) => {
      const { republish } = await import('./outbox/republish');
      const [service] = chosenServices([name]);
      if (service) await show(republish(service, { aggregate, subject, from }, env));
    });
}

/** Every command knows `--json`, throws instead of exiting, and writes where it is told. */
function prepare(command: Command, output: Output): void {
  command.exitOverride().configureOutput({ writeOut: output.out, writeErr: output.err });
  command.helpOption('-h, --help', 'trợ giúp / help').helpCommand(false);
  if (command.commands.length === 0) command.option('--json', 'kết quả dạng JSON / print JSON');
  for (const child of command.commands) prepare(child, output);
}
