import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import config from '../.dependency-cruiser.mjs';
import { cruise } from './check-architecture.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const ROOMS = [
  'text',
  'knowledge',
  'evidence',
  'delivery',
  'dossier',
  'diagram',
  'bank',
  'rubric',
  'probes',
  'practice',
];

/** One file for each rule: importing what the rule forbids. Imports are type-only where that is the sharper case. */
const planted: [rule: string, file: string, source: string][] = [
  [
    'no-circles',
    'packages/core/src/text/planted-a.ts',
    "import type { B } from './planted-b.ts';\nexport type A = B | 1;\n",
  ],
  ['no-unresolved', 'packages/cli/src/planted-unresolved.ts', "export * from './nowhere.ts';\n"],
  [
    'core-is-pure',
    'packages/core/src/text/planted-fs.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  ],
  [
    'zod-stays-in-contract',
    'packages/core/src/bank/planted-zod.ts',
    "import { z } from 'zod';\nexport const s = z.string();\n",
  ],
  [
    'core-rooms-need-no-contract',
    'packages/core/src/planted-contract.ts',
    "export type { X } from './contract/planted.ts';\n",
  ],
  [
    'packages-look-to-core',
    'packages/models/src/planted-server.ts',
    "export type { D } from '../../server/src/index.ts';\n",
  ],
  [
    'web-looks-to-core-and-speech',
    'packages/web/src/planted-server.ts',
    "export type { D } from '../../server/src/index.ts';\n",
  ],
  [
    'server-looks-to-core-and-models',
    'packages/server/src/planted-web.ts',
    "export type { W } from '../../web/src/lib/planted.ts';\n",
  ],
  [
    'cli-does-not-touch-web',
    'packages/cli/src/planted-web.ts',
    "export type { W } from '../../web/src/lib/planted.ts';\n",
  ],
  [
    'through-the-front-door',
    'packages/cli/src/planted-side-door.ts',
    "export type { B } from '../../core/src/text/planted-b.ts';\n",
  ],
  [
    'test-doors-are-for-tests',
    'packages/models/src/planted-testing.ts',
    "export type { L } from './testing/index.ts';\n",
  ],
  [
    'lab-by-the-training-door',
    'lab/planted-side-door.ts',
    "export type { B } from '../packages/core/src/text/planted-b.ts';\n",
  ],
  [
    'nobody-needs-the-lab',
    'packages/cli/src/planted-lab.ts',
    "export type { L } from '../../../lab/planted-l.ts';\n",
  ],
  [
    'features-stand-apart',
    'packages/server/src/features/answers/planted.ts',
    "export type { Q } from '../questions/planted-q.ts';\n",
  ],
  [
    'features-do-not-read-the-app',
    'packages/server/src/features/questions/planted-app.ts',
    "export type { P } from '../../app.ts';\n",
  ],
  [
    'sql-lives-in-stores',
    'packages/server/src/features/answers/routes-planted.ts',
    "import { sql } from 'kysely';\nexport const q = sql;\n",
  ],
  ...ROOMS.filter((room) => room !== 'practice').map((room): [string, string, string] => [
    `core-${room}-looks-down`,
    `packages/core/src/${room}/planted-upward.ts`,
    "export type { T } from '../practice/planted-target.ts';\n",
  ]),
  [
    'core-practice-looks-down',
    'packages/core/src/practice/planted-upward.ts',
    "export type { H } from '../planted-hall.ts';\n",
  ],
];

const supports: [file: string, source: string][] = [
  [
    'packages/core/src/text/planted-b.ts',
    "import type { A } from './planted-a.ts';\nexport type B = A | 2;\n",
  ],
  ['packages/core/src/contract/planted.ts', 'export type X = 1;\n'],
  ['packages/core/src/practice/planted-target.ts', 'export type T = 1;\n'],
  ['packages/core/src/planted-hall.ts', 'export type H = 1;\n'],
  ['packages/server/src/index.ts', 'export type D = 1;\n'],
  ['packages/server/src/app.ts', 'export type P = 1;\n'],
  ['packages/server/src/features/questions/planted-q.ts', 'export type Q = 1;\n'],
  ['packages/models/src/testing/index.ts', 'export type L = 1;\n'],
  ['packages/web/src/lib/planted.ts', 'export type W = 1;\n'],
  ['lab/planted-l.ts', 'export type L = 1;\n'],
];

describe('the dependency rules', () => {
  let folder: string;
  let breaches: ReturnType<typeof cruise>['breaches'];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sounding-planted-'));
    for (const file of ['tsconfig.json', 'package.json']) cpSync(join(root, file), join(folder, file));
    for (const name of ['core', 'server', 'web', 'cli']) {
      mkdirSync(join(folder, 'packages', name), { recursive: true });
      cpSync(join(root, 'packages', name, 'package.json'), join(folder, 'packages', name, 'package.json'));
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, source] of [
      ...supports,
      ...planted.map(([, file, source]): [string, string] => [file, source]),
    ]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    breaches = cruise(folder).breaches;
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('%s is seen to fail on a planted breach', (rule, file) => {
    expect(breaches.filter((b) => b.from === file).map((b) => b.rule)).toContain(rule);
  });

  it('has a planted breach for every named rule, and each rule teaches the mend', () => {
    const named = config.forbidden.map((rule) => rule.name);
    expect(planted.map(([rule]) => rule).sort()).toEqual([...named].sort());
    for (const rule of config.forbidden) expect(rule.comment.length).toBeGreaterThan(40);
  });

  it('does not cry wolf: files that keep the rules are not named', () => {
    const innocent = ['packages/core/src/practice/planted-target.ts', 'packages/server/src/app.ts'];
    expect(breaches.filter((b) => innocent.includes(b.from))).toEqual([]);
  });
});
