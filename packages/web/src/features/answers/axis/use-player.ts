import { useState, useSyncExternalStore } from 'react';
import { createPlayer, type Player, type Playing } from './player.ts';

function nextFrame(run: () => void): () => void {
  const frame = requestAnimationFrame(run);
  return () => cancelAnimationFrame(frame);
}

/** The player of one feedback page; it plays nothing until an audio element is attached to it. */
export function usePlayer(): Player {
  const [player] = useState(() => createPlayer(nextFrame));
  return player;
}

/** Something of where the recording stands. Draws anew only when that changes, so ask for little: `read` runs once a frame. */
export function usePlaying<T extends string | number | boolean | null>(
  player: Player,
  read: (now: Playing) => T,
): T {
  return useSyncExternalStore(player.subscribe, () => read(player.current()));
}
