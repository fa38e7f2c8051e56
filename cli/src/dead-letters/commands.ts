import type { Command } from 'commander';
import type { Show } from '../outcome';
import { chosenServices } from '../service-databases';

type Decision = { by: string; reason: string };

/** `dead-letters list|replay|skip`. */
export function describeDeadLetters(deadLetters: Command, show: Show, env: NodeJS.ProcessEnv): void {
  deadLetters
    .command('list [service...]')
    .description('Liệt kê, kể cả ở máy chủ thông điệp / list them, those of the broker too (AMQP_URL)')
    .action(async (names: string[]) => {
      const { listDead } = await import('./list-dead');
      await show(listDead(chosenServices(names), env));
    });
  asDecision(deadLetters.command('replay <service|id...>'))
    .description('Xử lý lại; chỉ ghi dịch vụ là tất cả / try them again; a service alone means all of it')
    .action(async (words: string[], decision: Decision) => {
      const { replayDead } = await import('./decide-about-dead');
      const { chosenLetters } = await import('./chosen-letters');
      await show(replayDead(chosenLetters(words), decision, env));
    });
  asDecision(deadLetters.command('skip <service|id...>'))
    .description('Bỏ qua hẳn để thông điệp sau được xử lý / pass over for good; later events go on')
    .action(async (words: string[], decision: Decision) => {
      const { skipDead } = await import('./decide-about-dead');
      const { chosenLetters } = await import('./chosen-letters');
      await show(skipDead(chosenLetters(words), decision, env));
    });
}

function asDecision(command: Command): Command {
  return command
    .requiredOption('--by <name>', 'người quyết định / who decides')
    .requiredOption('--reason <text>', 'lý do, được lưu lại / why; it is kept');
}
