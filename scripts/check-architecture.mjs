import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import config from '../.dependency-cruiser.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Fewer modules than this means that the cruiser did not read the code: a check that cannot fail. */
const FEWEST_MODULES = 80;

/**
 * Holds the dependency rules of `.dependency-cruiser.mjs` against the code below `cwd`.
 * Returns the packages' own modules that were read, and every breach with the way to mend it.
 *
 * @param {string} cwd
 * @returns {{ modules: string[], breaches: { rule: string, from: string, to: string, mend: string, cycle: string[] }[] }}
 */
export function cruise(cwd) {
  const result = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs'),
      '--config',
      join(root, '.dependency-cruiser.mjs'),
      '--output-type',
      'json',
      'packages',
      ...(existsSync(join(cwd, 'lab')) ? ['lab'] : []),
    ],
    { cwd, encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (!result.stdout.startsWith('{')) throw new Error(`dependency-cruiser did not answer:\n${result.stderr}`);
  const report = JSON.parse(result.stdout);
  return {
    modules: report.modules
      .filter((m) => /^packages\/[^/]+\/(src|bin)\//.test(m.source))
      .map((m) => m.source),
    breaches: report.summary.violations.map((v) => ({
      rule: v.rule.name,
      from: v.from,
      to: v.to,
      mend: config.forbidden.find((rule) => rule.name === v.rule.name)?.comment ?? '',
      cycle: (v.cycle ?? []).map((c) => c.name ?? c),
    })),
  };
}

/** The check: prints each breach with the way to mend it; returns an exit code. */
export function checkArchitecture() {
  const { modules, breaches } = cruise(root);
  for (const b of breaches) {
    console.error(
      `${b.rule}: ${b.from} -> ${b.to}${b.cycle.length ? ` (by ${b.cycle.join(' -> ')})` : ''}\n  ${b.mend}`,
    );
  }
  const missing = ['core', 'server', 'web', 'cli'].filter(
    (p) => !modules.some((m) => m.startsWith(`packages/${p}/`)),
  );
  if (modules.length < FEWEST_MODULES || missing.length > 0) {
    console.error(
      `only ${modules.length} modules were read (none of: ${missing.join(', ') || '-'}): the check is blind`,
    );
    return 1;
  }
  console.log(`${modules.length} modules, ${breaches.length} breaches`);
  return breaches.length === 0 ? 0 : 1;
}
