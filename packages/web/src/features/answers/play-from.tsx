import type { Span } from '@sounding/core';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Key } from '../../ui/key.tsx';
import type { Voice } from './axis/voice.ts';

/** Plays from where a passage was said; nothing where there is no sound, or no telling when. */
export function PlayFrom({ voice, span }: { voice: Voice | undefined; span: Span }) {
  if (!voice?.timed) return null;
  return (
    <Button className="self-start" onClick={() => voice.play(span)}>
      <Icon name="play" /> Play from here <Key hint>p</Key>
    </Button>
  );
}
