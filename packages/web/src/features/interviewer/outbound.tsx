import type { OutboundPreview } from '@sounding/core/contract';
import { useState } from 'react';
import { formatCount } from '../../lib/format.ts';
import type { SetModel } from '../../lib/use-interviewer.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { readable } from './readable.ts';

type Replaced = OutboundPreview['replaced'][number];

const kinds: Readonly<Record<Replaced['kind'], string>> = {
  term: 'a confidential term',
  email: 'an e-mail address',
  host: 'a name of a machine',
  ip: 'a network address',
  key: 'a key or password',
};

/** What goes out, to the byte: where to, what was replaced in it, and the text itself. */
export function Outbound({ preview, model }: { preview: OutboundPreview; model: SetModel }) {
  const [exact, setExact] = useState(true);
  const { url, headers, body, bytes, replaced } = preview;
  return (
    <>
      <p>
        {model.local ? (
          <>
            <span className="mr-2 font-medium whitespace-nowrap text-good">
              <Icon name="check" /> Stays here
            </span>
            It goes to {model.name} at {model.origin}, which is this machine itself.
          </>
        ) : (
          <>
            <span className="mr-2 font-medium whitespace-nowrap text-warn">
              <Icon name="warning" /> Leaves this machine
            </span>
            It goes to {model.name} at {model.origin}.
          </>
        )}
      </p>
      <section aria-labelledby="outbound-replaced" className="flex flex-col gap-1">
        <h3 id="outbound-replaced" className="text-xs font-medium text-muted">
          Replaced on the way out, restored on the way back
        </h3>
        {replaced.length === 0 ? (
          <p>
            Nothing: none of your confidential terms stands in it, and no address or key was found. Names that
            are in no list go out as they are.
          </p>
        ) : (
          <ul>
            {replaced.map(({ placeholder, kind, times }) => (
              <li key={placeholder}>
                <code className="font-mono text-xs">{placeholder}</code> for {kinds[kind]},{' '}
                {formatCount(times, 'time')}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="outbound-text" className="flex flex-col gap-1">
        <div className="flex flex-wrap items-center justify-between gap-x-3">
          <h3 id="outbound-text" className="text-xs font-medium text-muted">
            {exact
              ? `The text, exactly: ${formatCount(bytes, 'byte')}`
              : 'The same text, laid out to be read'}
          </h3>
          <Button look="quiet" aria-pressed={!exact} onClick={() => setExact(!exact)}>
            Lay it out to be read
          </Button>
        </div>
        <pre
          data-testid="outbound-body"
          className="rounded-md border border-line bg-surface p-2 font-mono text-xs break-words whitespace-pre-wrap"
        >
          {exact ? body : readable(body)}
        </pre>
      </section>
      <details>
        <summary className="text-muted hover:text-text">Address and headers</summary>
        <pre className="pt-1 font-mono text-xs break-all whitespace-pre-wrap">
          {[`POST ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join('\n')}
        </pre>
      </details>
    </>
  );
}
