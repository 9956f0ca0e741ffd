import type { QuestionKind } from '@sounding/core';
import { KINDS } from '../one-of.ts';

/** What a draft knows besides its text. */
export interface DraftHead {
  /** Its id: the key with which it is kept, so that keeping it twice makes one answer. */
  readonly key: string;
  /** The words of the question. */
  readonly question: string;
  readonly kind?: QuestionKind;
  /** The kept answer that it rewrites. */
  readonly revises?: string;
  /** The process that writes it. */
  readonly pid: number;
}

const SIGN = 'sounding ask draft ';

/** The first line of a draft's file, with its line feed; the lines of the answer follow as they were typed. */
export function writeDraftHead(head: DraftHead): string {
  return `${SIGN}${JSON.stringify(head)}\n`;
}

/** Reads a draft's file; undefined where it is none. The text keeps every line, the last one's feed left out. */
export function readDraftText(content: string): { head: DraftHead; text: string } | undefined {
  const end = content.indexOf('\n');
  if (end === -1 || !content.startsWith(SIGN)) return undefined;
  const head = readHead(content.slice(SIGN.length, end));
  return head === undefined ? undefined : { head, text: content.slice(end + 1).replace(/\n$/, '') };
}

function readHead(json: string): DraftHead | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isHead(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isHead(value: unknown): value is DraftHead {
  if (typeof value !== 'object' || value === null) return false;
  const { key, question, kind, revises, pid }: Partial<Record<keyof DraftHead, unknown>> = value;
  const known = kind === undefined || KINDS.some((one) => one === kind);
  const named = [key, question].every((one) => typeof one === 'string');
  const rewrites = revises === undefined || typeof revises === 'string';
  return named && known && rewrites && typeof pid === 'number' && /^[\x21-\x7e]{8,200}$/.test(String(key));
}
