import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { reasonOf } from '../reason-of.ts';
import { type DraftHead, readDraftText, writeDraftHead } from './draft-text.ts';

const NAME = /^ask-draft(-[0-9a-f]{8})?\.txt$/;

/** An answer that is being typed, on disk line by line. */
export interface Draft {
  readonly path: string;
  readonly head: DraftHead;
  /** Puts one more line on disk. Gives the reason where that fails; the answer goes on in memory. */
  readonly append: (line: string) => string | undefined;
  /** It is kept as an answer now, or not wanted: the file goes. */
  readonly remove: () => void;
}

/** A draft that an earlier run left. */
export interface LeftDraft {
  readonly head: DraftHead;
  readonly text: string;
  /** Takes it over as this process's own. Throws a `Failure` where the file cannot be written. */
  readonly resume: () => Draft;
  readonly discard: () => void;
}

/** The drafts of one data directory. */
export interface Drafts {
  /** Begins a draft; a text where there is one already is not touched. Throws a `Failure`. */
  readonly start: (head: Omit<DraftHead, 'pid'>) => Draft;
  /** A draft that no living process writes; undefined where there is none. */
  readonly left: () => LeftDraft | undefined;
}

/** The drafts in this directory, which must be there. Their files are for their owner only. */
export function draftsIn(directory: string): Drafts {
  return {
    start: (given) => {
      const head = { ...given, pid: process.pid };
      const path = join(directory, 'ask-draft.txt');
      try {
        writeFileSync(path, writeDraftHead(head), { flag: 'wx', mode: 0o600, flush: true });
        return draftAt(path, head);
      } catch (error) {
        if (!isThere(error)) throw cannot('write', directory, error);
        // Another process writes one, or one was left for later: both stay.
        const hash = createHash('sha256').update(head.key).digest('hex').slice(0, 8);
        const other = join(directory, `ask-draft-${hash}.txt`);
        writeWhole(other, writeDraftHead(head));
        return draftAt(other, head);
      }
    },
    left: () => {
      for (const name of readdirSync(directory).filter((one) => NAME.test(one))) {
        const found = readLeft(join(directory, name));
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function readLeft(path: string): LeftDraft | undefined {
  const read = readDraftText(contentOf(path));
  if (read === undefined || isAlive(read.head.pid)) return undefined;
  if (read.text.trim() === '') {
    rmSync(path, { force: true });
    return undefined;
  }
  return {
    ...read,
    resume: () => {
      const head = { ...read.head, pid: process.pid };
      writeWhole(path, `${writeDraftHead(head)}${read.text}\n`);
      return draftAt(path, head);
    },
    discard: () => rmSync(path, { force: true }),
  };
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw cannot('read', path, error);
  }
}

/** Written beside it and moved into its place, so that at every moment one of the two is whole. */
function writeWhole(path: string, content: string): void {
  try {
    writeFileSync(`${path}.new`, content, { mode: 0o600, flush: true });
    renameSync(`${path}.new`, path);
  } catch (error) {
    throw cannot('write', path, error);
  }
}

function cannot(what: 'read' | 'write', where: string, error: unknown): Failure {
  return new Failure(`cannot ${what} a draft in ${where}: ${reasonOf(error)}; --no-keep does without`);
}

function draftAt(path: string, head: DraftHead): Draft {
  return {
    path,
    head,
    append: (line) => {
      try {
        appendFileSync(path, `${line}\n`, { mode: 0o600, flush: true });
        return undefined;
      } catch (error) {
        return reasonOf(error);
      }
    },
    remove: () => rmSync(path, { force: true }),
  };
}

/** Signal 0 only asks; a process of somebody else's is alive, too. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
