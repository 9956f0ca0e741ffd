import '../bin/quick-start.mjs';

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
