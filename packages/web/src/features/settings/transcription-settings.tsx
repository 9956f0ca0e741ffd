import type { Settings } from '@sounding/core/contract';
import { Fragment, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { faultOfAddress } from './check-settings.ts';
import { Field } from './field.tsx';
import type { PartProps } from './part-props.ts';
import { useTextField } from './use-text-field.ts';

type By = Settings['transcription']['by'];

const choices: readonly { readonly by: By; readonly label: string; readonly says: string }[] = [
  {
    by: 'page',
    label: 'This page, offline',
    says: 'Your voice stays on this machine. English only; about 28 MB are loaded once.',
  },
  {
    by: 'endpoint',
    label: 'An endpoint of your own',
    says: 'Each recording is sent, when it is over, to a service that speaks OpenAI’s transcription protocol. Often more accurate; no text while you speak.',
  },
  {
    by: 'browser',
    label: 'The browser’s recogniser',
    says: 'Most browsers send your voice to their maker while you speak. It knows no word times, so playback starts less exactly.',
  },
];

/** Who turns speech into text, and on what terms. */
export function TranscriptionSettings({ settings, onChange }: PartProps) {
  const { by, alwaysConsent } = settings.transcription;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold">Turning speech into text</legend>
      {choices.map((choice) => (
        <Fragment key={choice.by}>
          <label className="flex items-start gap-2 text-sm">
            <input
              type="radio"
              name="transcription"
              checked={by === choice.by}
              // A yes to one is no yes to another.
              onChange={() => onChange({ transcription: { by: choice.by, alwaysConsent: false } })}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span>
              <span className="font-medium">{choice.label}</span>
              <span className="block text-xs text-muted">{choice.says}</span>
            </span>
          </label>
          {choice.by === 'endpoint' && by === 'endpoint' && (
            <EndpointSettings settings={settings} onChange={onChange} />
          )}
        </Fragment>
      ))}
      {by !== 'page' && (
        <label className="mt-1 flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            checked={alwaysConsent}
            onChange={(event) =>
              onChange({
                transcription: { alwaysConsent: event.target.checked },
                consentTo: settings.transcription,
              })
            }
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>
            Always send my recordings there
            <span className="block text-xs text-muted">
              Otherwise you are asked before each one. Sound cannot be redacted: names that you say are heard
              there.
            </span>
          </span>
        </label>
      )}
    </fieldset>
  );
}

function EndpointSettings({ settings, onChange }: PartProps) {
  const { baseUrl = '', model = '' } = settings.transcription;
  const address = useTextField(
    baseUrl,
    (value) => faultOfAddress(value.trim(), true),
    (value) => onChange({ transcription: { baseUrl: value, alwaysConsent: false } }),
  );
  const name = useTextField(
    model,
    (value) => (value.trim().length > 200 ? 'At most 200 characters.' : ''),
    (value) => onChange({ transcription: { model: value } }),
  );
  return (
    <div className="mt-1 ml-6 flex flex-col gap-3">
      <Field label="Base URL" hint="Up to and with /v1, as services write it." fault={address.fault}>
        {(control) => (
          <input
            {...control}
            type="url"
            autoComplete="off"
            spellCheck={false}
            value={address.value}
            onChange={(event) => address.change(event.target.value)}
            onBlur={address.leave}
          />
        )}
      </Field>
      <Field label="Model" hint="Empty for the service’s own choice." fault={name.fault}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            spellCheck={false}
            value={name.value}
            onChange={(event) => name.change(event.target.value)}
            onBlur={name.leave}
          />
        )}
      </Field>
      <KeySettings settings={settings} onChange={onChange} />
    </div>
  );
}

function KeySettings({ settings, onChange }: PartProps) {
  const [key, setKey] = useState('');
  const { hasKey } = settings.transcription;
  return (
    <Field
      label="Key"
      hint={
        hasKey
          ? 'A key is kept. It is never shown; type another to replace it.'
          : 'Only if the service asks for one. It is kept on this machine and never shown again.'
      }
    >
      {(control) => (
        <div className="flex gap-1.5">
          <input
            {...control}
            type="password"
            autoComplete="off"
            maxLength={1000}
            value={key}
            onChange={(event) => setKey(event.target.value)}
            onBlur={() => {
              if (key === '') return;
              onChange({ transcription: { key } });
              setKey('');
            }}
          />
          {hasKey && <Button onClick={() => onChange({ transcription: { key: '' } })}>Forget the key</Button>}
        </div>
      )}
    </Field>
  );
}
