import type { Settings } from '@sounding/core/contract';
import { useEffect, useRef } from 'react';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';

/** What a speaker may answer to the question where the voice goes. */
export type ConsentAnswer = 'once' | 'always' | 'here' | 'not';

/** Where the voice goes with this choice of a recogniser; undefined where it stays in the page. */
export function whereVoiceGoes({ by, baseUrl }: Settings['transcription']): string | undefined {
  if (by === 'page') return undefined;
  if (by === 'endpoint') {
    return `When you stop, this recording is sent to ${hostOf(baseUrl)}, the endpoint in your settings.`;
  }
  return 'While you speak, the browser sends your voice to its maker’s service (some browsers keep it on this machine; they do not say).';
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : 'an endpoint that is not set yet';
}

/**
 * Asks before a voice leaves this machine. The focus goes to it, since recording waits for the answer, and to its first
 * answer, which sends nothing: a key pressed out of habit must not give a voice away. Escape calls it off.
 */
export function Consent({ goes, onAnswer }: { goes: string; onAnswer: (answer: ConsentAnswer) => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset has a border and a legend of its own.
    <div
      ref={box}
      role="group"
      aria-label="Where your voice goes"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onAnswer('not');
      }}
      className="flex flex-col gap-2 rounded-md border border-line bg-surface px-3 py-2 text-sm"
    >
      <p>
        <span className="mr-2 font-medium whitespace-nowrap text-warn">
          <Icon name="warning" /> Leaves this page
        </span>
        {goes} Sound cannot be redacted: names that you say are heard there.
      </p>
      <div className="flex flex-wrap gap-1.5">
        <Button onClick={() => onAnswer('here')}>Keep it in this page</Button>
        <Button onClick={() => onAnswer('once')}>Send this one</Button>
        <Button onClick={() => onAnswer('always')}>Always send</Button>
        <Button look="quiet" onClick={() => onAnswer('not')}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
