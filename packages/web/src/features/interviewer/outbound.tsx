import type { OutboundPreview } from '@sounding/core/contract';
import { type ReactNode, useMemo } from 'react';
import { formatCount } from '../../lib/format.ts';
import type { SetModel } from '../../lib/use-interviewer.ts';
import { Icon } from '../../ui/icon.tsx';
import { cutAtTerms } from './cut-at-terms.ts';
import { readable } from './readable.ts';
import { takeApart } from './take-apart.ts';

type Replaced = OutboundPreview['replaced'][number];

const kinds: Readonly<Record<Replaced['kind'], string>> = {
  term: 'a confidential term',
  email: 'an e-mail address',
  host: 'a name of a machine',
  ip: 'a network address',
  key: 'a key or password',
};

/** What goes out: where to, the person's own words in it, what was replaced, and then all of it to the byte. */
export function Outbound({ preview, model }: { preview: OutboundPreview; model: SetModel }) {
  const { url, headers, body, bytes, replaced } = preview;
  const apart = useMemo(() => takeApart(body), [body]);
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
      {apart && (
        <section aria-labelledby="outbound-words" className="flex flex-col gap-1.5">
          <h3 id="outbound-words" className="text-xs font-medium text-muted">
            Your words in it
          </h3>
          {apart.materials.map(({ name, text }) => (
            <div key={`${name} ${text}`} className="flex flex-col gap-0.5">
              <h4 className="text-xs">{name}</h4>
              <OwnWords text={text} placeholders={replaced.map(({ placeholder }) => placeholder)} />
            </div>
          ))}
        </section>
      )}
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
      {apart && (
        <>
          <Folded title="The instructions around them">
            <Literal text={apart.instructions.join('\n\n')} />
          </Folded>
          <Folded title="The form that the reply is to have, and the rest">
            <Literal text={readable(apart.rest)} />
          </Folded>
        </>
      )}
      <Folded title={`All of it, exactly as sent: ${formatCount(bytes, 'byte')}`} open={apart === undefined}>
        <Literal text={body} testId="outbound-body" />
      </Folded>
      <Folded title="Address and headers">
        <Literal
          text={[`POST ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join(
            '\n',
          )}
        />
      </Folded>
    </>
  );
}

function Folded({ title, open = false, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="text-muted hover:text-text">{title}</summary>
      <div className="pt-1">{children}</div>
    </details>
  );
}

const TEXT = 'rounded-md border border-line bg-surface p-2 font-mono text-xs break-words whitespace-pre-wrap';

function Literal({ text, testId }: { text: string; testId?: string }) {
  return (
    <pre data-testid={testId} className={TEXT}>
      {text}
    </pre>
  );
}

/** A text of the person's with what stands in the place of confidential words marked. */
function OwnWords({ text, placeholders }: { text: string; placeholders: readonly string[] }) {
  return (
    <pre className={TEXT}>
      {cutAtTerms(text, placeholders).map(({ start, text: piece, isTerm }) =>
        isTerm ? (
          <mark key={start} className="bg-accent-soft font-medium text-text underline decoration-accent">
            {piece}
          </mark>
        ) : (
          piece
        ),
      )}
    </pre>
  );
}
