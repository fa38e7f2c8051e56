// Jest's environment of the journeys: a failure tells what every open page said, and where its picture lies.
import { TestEnvironment } from 'jest-environment-node';

const failures = new Set(['test_fn_failure', 'hook_failure']);

export default class FailureEnvironment extends TestEnvironment {
  async handleTestEvent(event) {
    const { error, test } = event;
    if (!failures.has(event.name) || typeof error !== 'object' || typeof error?.stack !== 'string') return;
    const told = await this.global.tellPages?.(test?.name ?? 'hook');
    if (!told) return;
    const calls = error.stack.search(/\n\s+at /);
    const end = calls < 0 ? error.stack.length : calls;
    error.stack = `${error.stack.slice(0, end)}\n\n${told}\n${error.stack.slice(end)}`;
  }
}
