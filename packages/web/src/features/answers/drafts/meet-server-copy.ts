import { type Draft, sayTheSame } from '../draft.ts';

/**
 * What to do about the copy of a draft that the server keeps: nothing; send this browser's; show the server's; keep this
 * browser's but offer the server's, which has other words; or delete it, since it was submitted already.
 */
export type CopyMeeting = 'nothing' | 'push' | 'take-theirs' | 'offer-theirs' | 'drop';

/**
 * Decides between the draft as this browser has it and the server's copy (null where there is none). The later version
 * wins, and no words are overwritten unseen. `sentId` is the draft that was last submitted from here.
 */
export function meetServerCopy(mine: Draft, theirs: Draft | null, sentId: string | undefined): CopyMeeting {
  const worthKeeping = mine.editedAt > 0 && mine.answerId === undefined;
  const push = worthKeeping ? 'push' : 'nothing';
  if (theirs === null) return hasWords(mine) ? push : 'nothing';
  if (theirs.id === sentId || (mine.answerId !== undefined && theirs.id === mine.id)) return 'drop';
  // Without words it is taken up only for its id, by which a recording is found again.
  if (!hasWords(theirs)) return worthKeeping || hasWords(mine) ? push : 'take-theirs';
  if (sayTheSame(mine, theirs) && theirs.id === mine.id) return 'nothing';
  if (!worthKeeping || theirs.editedAt > mine.editedAt) return 'take-theirs';
  const theirOwn = theirs.id !== mine.id && theirs.text.trim() !== '' && theirs.text !== mine.text;
  return theirOwn ? 'offer-theirs' : 'push';
}

function hasWords(draft: Draft): boolean {
  return draft.text.trim() !== '' || (draft.ownQuestion ?? '').trim() !== '';
}
