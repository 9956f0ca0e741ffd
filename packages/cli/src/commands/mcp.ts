import { type OptionSpecs, readArguments } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, usageFailure } from '../failure.ts';
import { writeOut } from '../terminal/write-out.ts';
import { endSoon } from '../until-stopped.ts';
import { readVersion } from './version.ts';

const SPECS = {
  data: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionSpecs;

/**
 * `sounding mcp`: lets a person's own assistant be the interviewer, by the Model Context Protocol over standard input and
 * output. Standard output carries the protocol and nothing else. Does not begin where it is not known which terms are
 * confidential.
 */
export async function mcp(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, SPECS);
  if (values.help) {
    const { helpFor } = await import('./help.ts');
    await writeOut(helpFor('mcp'));
    return EXIT.ok;
  }
  if (positionals[0] !== undefined) throw usageFailure(`mcp takes options only: what is ${positionals[0]}?`);
  const readTerms = await termsOf(values.data);
  if (process.stdin.isTTY) {
    process.stderr.write(
      'sounding: this is for an assistant, which starts it itself (sounding mcp --help)\n',
    );
  }
  const { createGate } = await import('../mcp/gate.ts');
  const { createMcpServer } = await import('../mcp/create-mcp-server.ts');
  const { serveStdio } = await import('../mcp/serve-stdio.ts');
  await serveStdio(createMcpServer(await readVersion(), createGate(readTerms)));
  endSoon();
  return EXIT.ok;
}

/** Reads the confidential terms of a data directory, as they are at each call. Throws a `Failure` where that cannot be done now. */
async function termsOf(data: string | undefined): Promise<() => Promise<readonly string[]>> {
  const { CodedError, readConfidentialTerms, readConfig } = await import('@sounding/server');
  try {
    const { dataDirectory } = readConfig(data === undefined ? {} : { data });
    await readConfidentialTerms(dataDirectory);
    return () => readConfidentialTerms(dataDirectory);
  } catch (error) {
    throw error instanceof CodedError ? new Failure(error.message) : error;
  }
}
