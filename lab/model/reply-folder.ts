import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptReply, ReplyCache } from '@sounding/models';

/** Replies in a folder, one file a request, so that a run that was broken off goes on where it stopped. */
export interface ReplyFolder extends ReplyCache {
  readonly has: (hash: string) => boolean;
}

/** The replies of a folder, which is made when the first one is kept. A file that cannot be read counts as not there. */
export function replyFolder(path: string): ReplyFolder {
  const fileOf = (hash: string) => join(path, `${hash}.json`);
  return {
    has: (hash) => existsSync(fileOf(hash)),
    get: async (hash) => {
      try {
        const kept: unknown = JSON.parse(readFileSync(fileOf(hash), 'utf8'));
        return isReply(kept) ? kept : undefined;
      } catch {
        return undefined;
      }
    },
    put: async (hash, reply) => {
      mkdirSync(path, { recursive: true });
      // Whole or not at all: the run may be broken off at any time.
      writeFileSync(`${fileOf(hash)}.partial`, JSON.stringify(reply));
      renameSync(`${fileOf(hash)}.partial`, fileOf(hash));
    },
  };
}

function isReply(value: unknown): value is KeptReply {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}
