import { EXIT, type ExitCode } from './exit-code.ts';
import { Failure, usageFailure } from './failure.ts';
import { didYouMean } from './nearest.ts';
import { printable } from './terminal/printable.ts';
import { ReaderGone } from './terminal/write-out.ts';

/** A command: takes the words after its name and returns what to leave with. May throw a `Failure`. */
type Command = (words: readonly string[]) => Promise<ExitCode>;

/** Loaded only when asked for: `score` must not wait for the server's code. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  score: async () => (await import('./commands/score.ts')).score,
  ask: async () => (await import('./commands/ask.ts')).ask,
  mcp: async () => (await import('./commands/mcp.ts')).mcp,
  eval: async () => (await import('./commands/eval.ts')).evaluate,
  help: async () => (await import('./commands/help.ts')).help,
  version: async () => (await import('./commands/version.ts')).version,
};

const ALIASES: Readonly<Record<string, string>> = {
  '--help': 'help',
  '-h': 'help',
  '--version': 'version',
  '-v': 'version',
};

/** Runs one command line. Expected failures become one line on standard error; never throws. */
export async function run(words: readonly string[]): Promise<ExitCode> {
  try {
    const [first, ...rest] = words;
    if (first === undefined) {
      const { overview } = await import('./commands/help.ts');
      process.stderr.write(overview);
      return EXIT.usage;
    }
    const name = ALIASES[first] ?? first;
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
      const what = first.startsWith('-') ? 'option' : 'command';
      const known = what === 'command' ? Object.keys(COMMANDS) : Object.keys(ALIASES);
      throw usageFailure(`unknown ${what} ${first}${didYouMean(first, known)} (sounding --help lists them)`);
    }
    return await (await load())(rest);
  } catch (error) {
    if (error instanceof ReaderGone) return EXIT.ok;
    process.stderr.write(`sounding: ${describe(error)}\n`);
    return error instanceof Failure ? error.exitCode : EXIT.failed;
  }
}

/** One line for a failure we expected; for a fault of ours also where it happened, so that it can be reported. */
function describe(error: unknown): string {
  if (error instanceof Failure) return printable(error.message);
  return `this is a fault in sounding itself, please report it: ${error instanceof Error ? error.stack : String(error)}`;
}
