import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** A tree with one planted violation: each file and what it imports. */
const violations: [rule: string, files: Record<string, string[]>][] = [
  [
    'domain-is-pure',
    {
      'services/a/src/reports/domain/report.ts': ['../storage/report.table'],
      'services/a/src/reports/storage/report.table.ts': [],
    },
  ],
  ['domain-is-pure', { 'services/a/src/reports/domain/report.ts': ['node:fs'] }],
  ['domain-is-pure', { 'services/a/src/reports/domain/report.ts': ['typeorm'] }],
  [
    'use-cases-know-no-storage-or-http',
    {
      'services/a/src/x/submit/submit.use-case.ts': ['./submit.controller'],
      'services/a/src/x/submit/submit.controller.ts': [],
    },
  ],
  ['use-cases-know-no-storage-or-http', { 'services/a/src/x/submit/submit.use-case.ts': ['typeorm'] }],
  [
    'features-reach-storage-through-their-domain',
    {
      'services/a/src/work/list-work/own-work-list.ts': ['../storage/own-reports'],
      'services/a/src/work/storage/own-reports.ts': [],
    },
  ],
  [
    'sql-lies-in-storage-and-queries',
    {
      'services/a/src/x/submit/prepare.ts': ['../../../../../libs/common/src/persistence/typeorm-unit-of-work'],
      'libs/common/src/persistence/typeorm-unit-of-work.ts': [],
    },
  ],
  [
    'services-meet-only-through-contracts',
    { 'services/a/src/main.ts': ['../../b/src/main'], 'services/b/src/main.ts': [] },
  ],
  [
    'reports-know-nothing-of-what-hangs-on-them',
    {
      'services/intake/src/reports/return-report/return.ts': ['../../remarks/domain/remark'],
      'services/intake/src/remarks/domain/remark.ts': [],
    },
  ],
  [
    'common-knows-no-service',
    { 'libs/common/src/time/clock.ts': ['../../../../services/a/src/main'], 'services/a/src/main.ts': [] },
  ],
  [
    'features-never-import-features',
    { 'portal/src/features/reports/page.ts': ['../campaigns/list'], 'portal/src/features/campaigns/list.ts': [] },
  ],
  [
    'shared-parts-know-no-feature',
    { 'portal/src/content/outline.ts': ['../features/desk/report'], 'portal/src/features/desk/report.ts': [] },
  ],
  ['shared-parts-know-no-feature', { 'portal/src/ui/page.ts': ['../app/shell'], 'portal/src/app/shell.ts': [] }],
  ['looks-know-no-subject', { 'portal/src/ui/page.ts': ['../session/person'], 'portal/src/session/person.ts': [] }],
  ['packages-are-declared', { 'bench/src/run.ts': ['playwright-core'] }],
  ['imports-lead-somewhere', { 'bench/src/run.ts': ['./not-there'] }],
  ['no-circles', { 'services/a/src/one.ts': ['./two'], 'services/a/src/two.ts': ['./one'] }],
];

describe('the architecture rules', () => {
  it.each(violations)('%s bites', async (rule, files) => {
    const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
    for (const [file, imports] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      const lines = imports.map((name, index) => `import * as i${index} from '${name}'; console.log(i${index});`);
      writeFileSync(join(folder, file), `${lines.join('\n')}\nexport const here = 1;\n`);
    }
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{ "name": "planted" }');
    const broken = await cruise(folder, [...new Set(Object.keys(files).map((file) => file.split('/')[0]))]);
    expect(broken).toContain(rule);
  });

  it('let a clean tree through', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
    mkdirSync(join(folder, 'services/a/src/reports/domain'), { recursive: true });
    writeFileSync(join(folder, 'services/a/src/reports/domain/report.ts'), 'export const here = 1;\n');
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.base.json']) cpSync(join(root, file), join(folder, file));
    expect(await cruise(folder, ['services'])).toEqual([]);
  });
});

function cruise(folder: string, places: string[]): Promise<string[]> {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  return new Promise((resolve, reject) => {
    const args = [program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...places];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1e8 }, (error, stdout) => {
      if (!stdout) reject(error ?? new Error('no output'));
      else resolve(JSON.parse(stdout).summary.violations.map(({ rule }: { rule: { name: string } }) => rule.name));
    });
  });
}
