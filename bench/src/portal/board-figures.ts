import type { Page, Route } from 'playwright-core';
import type { Portal } from '../../../e2e/src/portal/portal';
import { settled } from '../../../e2e/src/portal/settled';
import type { paths } from '../../../portal/src/api/wire';
import { median } from '../bench-result';
import { paintOfLeast, paintOfOurs, watchPainting } from './painting';

const rounds = 7;
const manyUnits = 11_400;
/** Fewer rows than this in six seconds, and it was not the board that moved. */
const leastPassed = 1_000;
const matrix = '**/api/consolidation/v1/consolidations/*/matrix';

type Matrix =
  paths['/api/consolidation/v1/consolidations/{id}/matrix']['get']['responses'][200]['content']['application/json'];

/** How quickly the board stands, and whether it stays fluent with every commune-level unit of the country. */
export async function boardFigures(portal: Portal) {
  const page = await portal.visit('leader');
  await page.addInitScript(watchPainting);
  const { items } = (await (await page.request.get(`${portal.url}/api/intake/v1/campaigns`)).json()) as {
    items: { id: string }[];
  };
  const address = `${portal.url}/campaigns/${items[0]!.id}/participants`;
  const data = (await (
    await page.request.get(`${portal.url}/api/consolidation/v1/consolidations/${items[0]!.id}/matrix`)
  ).json()) as Matrix;

  const ours: number[] = [];
  const least: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.goto(address);
    await settled(page);
    ours.push(await page.evaluate(paintOfOurs));
    least.push(await page.evaluate(paintOfLeast, data));
  }
  const scrolled = await scroll(page, address, data);
  await page.context().close();
  return {
    ours: Math.round(median(ours)),
    least: Math.round(median(least)),
    figures: {
      participants: data.rows.length,
      sections: data.sections.length,
      ...scrolled,
    },
  };
}

/** The longest task while the rows of `manyUnits` pass by. Throws when they are not there, or do not move. */
async function scroll(page: Page, address: string, data: Matrix) {
  const rows = Array.from({ length: manyUnits }, (_, index) => {
    const row = data.rows[index % data.rows.length]!;
    return { ...row, unitId: `${row.unitId}-${index}`, name: `${row.name} ${index + 1}` };
  });
  await page.route(matrix, (route: Route) => route.fulfill({ json: { ...data, rows } }));
  await page.goto(address);
  await settled(page);
  const board = page.getByRole('grid');
  const units = Number(await board.getAttribute('aria-rowcount'));
  if (units < manyUnits) throw new Error(`The board has ${units} rows instead of ${manyUnits}`);
  await page.locator('[data-board-row]').first().hover();
  const end = Date.now() + 6_000;
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({
      type: 'longtask',
    });
  });
  while (Date.now() < end) {
    await page.mouse.wheel(0, 1_500);
    await page.waitForTimeout(50);
  }
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks));
  const passed = await board.evaluate((grid) => {
    const row = grid.querySelector<HTMLElement>('[data-board-row]')!;
    return Math.round(grid.parentElement!.scrollTop / row.offsetHeight);
  });
  if (passed < leastPassed) throw new Error(`Only ${passed} rows of the board passed by`);
  return { units_on_board: units, rows_scrolled: passed, scroll_task_ms: Math.round(longest) };
}
