import { enableCompileCache } from 'node:module';
import { codeCacheFolder } from './code-cache-folder.ts';

// Stripping types and compiling costs more than scoring an answer, so the result is kept for the next run.
// Where the folder cannot be written, Node goes on without it.
enableCompileCache(codeCacheFolder(process.platform));

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
