import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { CodedError } from './errors.ts';
import { startServer } from './start-server.ts';
import { stopOnSignal } from './stop-on-signal.ts';

// The server by itself, without the command line around it: what benchmarks and fault tests start.
try {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, port: { type: 'string' }, host: { type: 'string' } },
  });
  const server = await startServer(readConfig(values));
  stopOnSignal(server);
  console.log(`Sounding is at ${server.url}`);
} catch (error) {
  console.error(error instanceof CodedError ? error.message : error);
  process.exitCode = 1;
}
