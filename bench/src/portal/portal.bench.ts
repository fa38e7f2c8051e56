import { cleanUp, runStack, untilSaid, aDataFolder } from '../../../e2e/src/stack/run-stack';
import { Portal } from '../../../e2e/src/portal/portal';
import { type BenchResult, progress } from '../bench-result';
import { boardFigures } from './board-figures';
import { firstLoad } from './first-load';

/**
 * The portal on the played demonstration (decisions 29). `first_load_kb`: everything transferred, gzipped, until "my
 * work today" can be used. `board_ms`: from the board's data arrived to painted, every participant by every leaf section;
 * beside it the least that a browser needs for the same cells from ready HTML. `scroll_task_ms`: the longest task while
 * 11,400 units are scrolled through; one over 100 ms would be felt.
 */
export async function portalBench(): Promise<BenchResult> {
  progress('playing the demonstration …');
  const stack = await runStack('demo', aDataFolder());
  try {
    await untilSaid(stack, 'Ctrl-C', 600_000);
    const portal = await Portal.open(stack.url);
    const { kb, files } = await firstLoad(portal);
    const board = await boardFigures(portal);
    await portal.close();
    return {
      bench: 'portal',
      ours: board.ours,
      rival: board.least,
      ratio: board.ours / board.least,
      unit: 'ms from data to paint',
      board_ms: board.ours,
      first_load_kb: kb,
      files,
      ...board.figures,
    };
  } finally {
    await cleanUp(stack);
  }
}
