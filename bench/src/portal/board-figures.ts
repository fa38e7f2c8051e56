import type { Page, Route } from 'playwright-core';
import { type Portal, settled } from '../../../e2e/src/portal/portal';
import { median } from '../bench-result';
import { paintOfLeast, paintOfOurs, watchPainting } from './painting';

const rounds = 7;
const manyUnits = 11_400;
const matrix = '**/api/consolidation/v1/consolidations/*/matrix';

type Matrix = { sections: unknown[]; rows: { unitId: string; name: string; counts: number[] }[] };

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
  const task = await longestTask(page, address, data);
  await page.context().close();
  return {
    ours: Math.round(median(ours)),
    least: Math.round(median(least)),
    figures: {
      participants: data.rows.length,
      sections: data.sections.length,
      units_scrolled: manyUnits,
      scroll_task_ms: task,
    },
  };
}

async function longestTask(page: Page, address: string, data: Matrix): Promise<number> {
  const rows = Array.from({ length: manyUnits }, (_, index) => {
    const row = data.rows[index % data.rows.length]!;
    return { ...row, unitId: `${row.unitId}-${index}`, name: `${row.name} ${index + 1}` };
  });
  await page.route(matrix, (route: Route) => route.fulfill({ json: { ...data, rows } }));
  await page.goto(address);
  await settled(page);
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
  return Math.round(longest);
}
