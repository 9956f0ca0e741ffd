// Makes a checkout ready: `node scripts/prepare.mjs start|test`.
// Runs on any Node from 18 on and needs no node_modules; does nothing when nothing is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fetchRecogniser, WEIGHTS_FOLDER } from './fetch-recogniser.mjs';
import { findBrowser } from './find-browser.mjs';
import { fingerprint, isFresh, markFresh } from './stale.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const purpose = process.argv[2] ?? 'start';

const major = Number(process.versions.node.split('.')[0]);
if (major < 18) fail(`Node ${process.versions.node} is too old: install Node 18 or newer, then try again.`);

installPackages();
buildPage();
ensureRecogniser();
if (purpose === 'test') {
  ensureBrowser();
  ensureVoice();
}

function installPackages() {
  const print = `${fingerprint(root, ['package-lock.json'])} ${process.platform}-${process.arch}`;
  const stamp = join(root, 'node_modules', '.sounding-installed');
  if (isFresh(stamp, print)) return;
  say('Installing packages (once, about half a minute) …');
  const flags = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  // On Windows a running node.exe cannot be replaced, so an existing tree is mended, not removed.
  const verb = windows && existsSync(stamp) ? 'install' : 'ci';
  if (npmOnFittingNode([verb, ...flags]) !== 0) {
    fail(
      'The packages could not be installed. Check the network (or the npm registry setting) and run the same command again.',
    );
  }
  markFresh(stamp, print);
}

function buildPage() {
  const sources = [
    'package-lock.json',
    'packages/web',
    'packages/core/src',
    'packages/core/package.json',
    'packages/speech/src',
    'packages/speech/package.json',
    'tsconfig.json',
  ];
  const print = fingerprint(root, sources);
  const stamp = join(root, 'packages', 'web', 'dist', '.built-from');
  if (isFresh(stamp, print)) return;
  say('Building the page …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const built = run(pinnedNode(), [vite, 'build', '--logLevel', 'warn'], join(root, 'packages', 'web'));
  if (built !== 0) fail('The page could not be built; the lines above say why.');
  markFresh(stamp, print);
}

function ensureBrowser() {
  if (findBrowser()) return;
  say('Looking for a browser to test in …');
  if (process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get')) {
    run('apt-get', ['update', '-qq'], root);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], root);
  }
  if (findBrowser()) return;
  run(
    pinnedNode(),
    [join(root, 'node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'],
    root,
  );
  if (!findBrowser()) {
    fail(
      'No Chromium was found and none could be installed. Install one, or name it in SOUNDING_CHROMIUM, and run npm test again.',
    );
  }
}

/** What writes down what is said. Without it everything else works, so a machine without a network goes on. */
function ensureRecogniser() {
  const stamp = join(WEIGHTS_FOLDER, '.checked');
  const print = fingerprint(root, ['scripts/fetch-recogniser.mjs']);
  if (isFresh(stamp, print)) return;
  say('Fetching the recogniser (once, 21 MB) …');
  try {
    fetchRecogniser();
    markFresh(stamp, print);
  } catch (error) {
    say(error.message);
  }
}

/** A voice for the journeys that speak. Where none can be had they are left out, which CI counts as a fault. */
function ensureVoice() {
  if (has('flite', '-lv')) return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && has('apt-get')) {
    say('Looking for a voice to test with …');
    run('apt-get', ['update', '-qq'], root);
    run('apt-get', ['install', '-y', '-qq', 'flite'], root);
  }
  if (!has('flite', '-lv')) say('No flite was found: the journeys that speak are left out.');
}

function pinnedNode() {
  const path = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(path) ? path : process.execPath;
}

/**
 * npm leaves out optional packages whose `engines` refuse the Node that runs it, and the page's bundler
 * carries its binaries that way. So where the machine's Node is too old for them, the pinned one runs npm.
 */
function npmOnFittingNode(args) {
  const [at = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((at === 20 && minor >= 19) || (at === 22 && minor >= 12) || at > 22) return npm(args, process.execPath);
  const folder = mkdtempSync(join(tmpdir(), 'sounding-node-'));
  try {
    const { dependencies, allowScripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const manifest = { private: true, dependencies: { node: dependencies.node }, allowScripts };
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
    if (npm(['install', '--no-audit', '--no-fund', '--loglevel=error'], process.execPath, folder) !== 0)
      return 1;
    const node = join(folder, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
    return npm(args, existsSync(node) ? node : process.execPath);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function npm(args, node, cwd = root) {
  // npm names its own script when it runs us; called by hand, the one on PATH serves.
  const script = process.env.npm_execpath;
  // What npm sets for its own children (a prefix, a working folder) must not steer this call elsewhere.
  const env = { ...process.env, npm_config_local_prefix: cwd, INIT_CWD: cwd };
  if (script?.endsWith('.js')) return run(node, [script, ...args], cwd, env);
  return run(windows ? 'npm.cmd' : 'npm', args, cwd, env);
}

function has(command, harmless = '--version') {
  return spawnSync(command, [harmless], { stdio: 'ignore' }).status === 0;
}

function run(command, args, cwd, env = process.env) {
  const shell = windows && command.endsWith('.cmd');
  return spawnSync(command, args, { cwd, env, stdio: ['ignore', 'inherit', 'inherit'], shell }).status ?? 1;
}

function say(line) {
  console.log(`sounding: ${line}`);
}

function fail(line) {
  console.error(`sounding: ${line}`);
  process.exit(1);
}
