import { CodedError, readConfig, type ServerConfig, startServer } from '@sounding/server';
import { type OptionSpecs, readArguments } from '../arguments.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { Failure, usageFailure } from '../failure.ts';
import { writeOut } from '../terminal/write-out.ts';
import { endSoon, untilStopped } from '../until-stopped.ts';

const SPECS = {
  port: { type: 'string' },
  data: { type: 'string' },
  host: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies OptionSpecs;

/**
 * `sounding start`: serves until it is told to stop. Says what it is doing, then where it is to be found.
 * What keeps it from serving (a port in use, a held data directory, a faulty setting) is one line.
 */
export async function start(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readArguments(words, SPECS);
  if (values.help) {
    const { helpFor } = await import('./help.ts');
    await writeOut(helpFor('start'));
    return EXIT.ok;
  }
  if (positionals[0] !== undefined)
    throw usageFailure(`start takes options only: what is ${positionals[0]}?`);
  const { help: _, ...overrides } = values;
  try {
    const config = readConfig(overrides);
    await say(`Opening ${whereKept(config)} ...\n`);
    const server = await startServer(config);
    const stopped = untilStopped();
    await say(`Sounding is at ${server.url} (Ctrl-C stops it)\n`);
    await stopped;
    await server.close();
    endSoon();
    return EXIT.ok;
  } catch (error) {
    throw error instanceof CodedError ? new Failure(error.message) : error;
  }
}

/** The server goes on when nobody reads what it says, as in `sounding start | head -1`. */
async function say(text: string): Promise<void> {
  await writeOut(text).catch(() => {});
}

/** Never the database's address itself: it may hold a password. */
function whereKept({ databaseUrl, dataDirectory }: ServerConfig): string {
  return databaseUrl === undefined ? `your answers in ${dataDirectory}` : 'the PostgreSQL store';
}
