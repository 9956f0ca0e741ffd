import { useEffect, useRef } from 'react';
import { isPlainKey, isTyping } from '../../../lib/keys.ts';
import { audioPath } from '../../../lib/recordings-api.ts';
import { singleKeysOn } from '../../../lib/single-keys.ts';
import type { Voice } from './voice.ts';

/** What the space bar presses or opens by itself, so that it must not play besides. */
const TAKES_SPACE = 'button, summary, a, [role="slider"]';

/** The sound of a recording, unseen, and the keys that hold wherever the focus is: space plays and pauses, `p` plays the selection. */
export function VoiceSound({ voice, onPlaySelected }: { voice: Voice; onPlaySelected: () => void }) {
  const element = useRef<HTMLAudioElement>(null);
  const { player } = voice;
  useEffect(() => (element.current === null ? undefined : player.attach(element.current)), [player]);

  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    if (event.defaultPrevented || !singleKeysOn() || document.querySelector('dialog[open]')) return;
    const { target } = event;
    if (isTyping(target)) return;
    if (isPlainKey(event, 'p')) onPlaySelected();
    else if (isPlainKey(event, ' ') && !(target instanceof Element && target.closest(TAKES_SPACE)))
      player.toggle();
    else return;
    event.preventDefault();
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey.current(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);

  // biome-ignore lint/a11y/useMediaCaption: the answer's text stands beside it, and the word being said is marked there.
  return <audio ref={element} src={audioPath(voice.recordingId)} preload="metadata" hidden />;
}
