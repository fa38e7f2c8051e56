import { LaunchError } from '../servers/launch-error';
import type { Say } from './say';
import type { Stack } from './stack';

/**
 * Runs `work` on the stack and stops the stack when a signal comes or the work fails. The second Ctrl-C does not wait
 * for requests that still run.
 */
export async function runUntilSignal(stack: Stack, say: Say, work: () => Promise<void>): Promise<void> {
  let signals = 0;
  const stop = async (code: number) => {
    await stack.stop();
    process.exit(code);
  };
  const onSignal = () => {
    signals += 1;
    if (signals > 1) return stack.kill();
    say({
      vi: 'Đang dừng… (Ctrl-C lần nữa để dừng ngay)',
      en: 'Stopping… (Ctrl-C again to stop at once)',
    });
    void stop(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  try {
    await work();
  } catch (error) {
    if (signals > 0) return;
    console.error(error instanceof LaunchError ? error.message : error);
    await stop(1);
  }
}
