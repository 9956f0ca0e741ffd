import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runBin } from '../testing/run-bin.ts';

describe('sounding, asked what it can do', () => {
  it.each([
    [['--help'], 'sounding score --jsonl'],
    [['-h'], 'Examples'],
    [['help'], 'Exit codes'],
    [['help', 'score'], '--question TEXT|ID'],
    [['score', '--help'], 'sounding score answer.md --question'],
    [['start', '-h'], 'sounding start --port 5000'],
    [['mcp', '--help'], '"mcpServers"'],
    [['help', 'eval'], '--engine model'],
    [['ask', '--help'], 'sounding ask proud-system < answer.txt'],
  ])('explains itself to %j on standard output', async (words, expected) => {
    const { stdout, stderr, exitCode } = await runBin(words);
    expect(stdout).toContain(expected);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('prints its version', async () => {
    expect(await runBin(['--version'])).toMatchObject({ stdout: `${manifest.version}\n`, exitCode: 0 });
  });

  it('shows the overview on standard error when nothing was asked', async () => {
    expect(await runBin([])).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('Usage'),
      exitCode: 2,
    });
  });

  it.each([
    [['scroe'], 'unknown command scroe; did you mean score? (sounding --help lists them)'],
    [['--verison'], 'unknown option --verison; did you mean --version? (sounding --help lists them)'],
    [['constructor'], 'unknown command constructor (sounding --help lists them)'],
    [['help', 'strat'], 'there is no help on strat; did you mean start?'],
  ])('answers %j with what was likely meant', async (words, message) => {
    expect(await runBin(words)).toEqual({
      stdout: '',
      stderr: `sounding: ${message}\n`,
      exitCode: 2,
      signal: null,
    });
  });
});
