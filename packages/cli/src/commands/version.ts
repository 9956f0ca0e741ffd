import { readFile } from 'node:fs/promises';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { usageFailure } from '../failure.ts';
import { writeOut } from '../terminal/write-out.ts';

/** `sounding --version`: the version of this package. */
export async function version(words: readonly string[]): Promise<ExitCode> {
  if (words.length > 0) throw usageFailure('--version stands alone');
  await writeOut(`${await readVersion()}\n`);
  return EXIT.ok;
}

/** The version of this package, as its manifest says. */
export async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return known ? String(manifest.version) : 'unknown';
}
