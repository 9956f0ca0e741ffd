import { CodedError } from './errors.ts';

/** The row after which a page of the list begins. */
export interface ListPosition {
  readonly createdAt: string;
  readonly id: string;
}

/** Writes a position as the opaque cursor that the list gives out. */
export function encodeCursor(position: ListPosition): string {
  return Buffer.from(`${position.createdAt} ${position.id}`).toString('base64url');
}

/** Reads a cursor that the list gave out. Throws `invalid_cursor` for anything else. */
export function decodeCursor(cursor: string): ListPosition {
  const match = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([\w-]{1,100})$/.exec(
    Buffer.from(cursor, 'base64url').toString('utf8'),
  );
  const [, createdAt, id] = match ?? [];
  if (createdAt === undefined || id === undefined) {
    throw new CodedError(
      'invalid_cursor',
      'Begin again without a cursor, or use nextCursor of the page before.',
      {
        faults: [{ path: 'query/cursor', message: 'is not a cursor of this list' }],
      },
    );
  }
  return { createdAt, id };
}
