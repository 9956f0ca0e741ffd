// What makes one short run quick. Plain JavaScript, and imported before anything else, so that no TypeScript
// is read without it.
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';

// Stripping types and compiling costs more than scoring an answer, so Node keeps the result for the next run:
// in the person's own cache folder, since in a shared one (the system's temporary folder, Node's default)
// another account of the machine could supply the code. Where it cannot be written, Node goes on without it.
const CACHES = { darwin: ['Library', 'Caches'], win32: ['AppData', 'Local'] };
enableCompileCache(join(homedir(), ...(CACHES[process.platform] ?? ['.cache']), 'sounding', 'code'));

// No V8 flags are set here: `--no-regexp-tier-up` by `v8.setFlagsFromString` halved the first assessment, and
// crashed five of twelve starts of the server.
