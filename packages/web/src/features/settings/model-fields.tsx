import type { ChangeSettings, Settings } from '@sounding/core/contract';
import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from './field.tsx';
import {
  DEADLINE,
  faultOfDeadline,
  faultOfKey,
  faultOfModelAddress,
  faultOfName,
  type ModelDraft,
  modelToKeep,
} from './model-draft.ts';
import { useTextField } from './use-text-field.ts';

/** What is set of a model: its name, where it is, its key and how long it may take. Kept as one goes, once it is whole. */
export function ModelFields({
  kept,
  initial,
  onKeep,
}: {
  kept: Settings['model'];
  initial: ModelDraft;
  onKeep: (model: NonNullable<ChangeSettings['model']>) => void;
}) {
  const draft = useRef(initial);
  const [, setDrafted] = useState(initial);
  function change(changes: Partial<ModelDraft>) {
    draft.current = { ...draft.current, ...changes };
    const whole = modelToKeep(draft.current);
    if (whole !== undefined) {
      draft.current = { ...draft.current, key: '' };
      onKeep(whole);
    }
    setDrafted(draft.current);
  }
  const { provider, baseUrl, name, deadlineSeconds, key } = draft.current;
  const local = provider === 'openai-compatible';
  const nameField = useTextField(name, faultOfName, (value) => change({ name: value }));
  const address = useTextField(
    baseUrl,
    (value) => faultOfModelAddress(provider, value),
    (value) => change({ baseUrl: value }),
  );
  const deadline = useTextField(String(deadlineSeconds), faultOfDeadline, (value) =>
    change({ deadlineSeconds: Number(value) }),
  );
  const text = { autoComplete: 'off', spellCheck: false } as const;
  return (
    <>
      {local && (
        <Field
          label="Base URL"
          hint="Up to and with /v1. Usual ones on this machine: Ollama http://127.0.0.1:11434/v1, LM Studio http://127.0.0.1:1234/v1, llama.cpp http://127.0.0.1:8080/v1, vLLM http://127.0.0.1:8000/v1."
          fault={address.fault}
        >
          {(control) => (
            <input
              {...control}
              {...text}
              type="url"
              value={address.value}
              onChange={(event) => address.change(event.target.value)}
              onBlur={address.leave}
            />
          )}
        </Field>
      )}
      <Field
        label="Model name"
        hint={
          local
            ? 'As the service lists it, such as qwen3:8b. Small models often miss what it takes.'
            : 'As Anthropic’s list of models names it; it begins with claude.'
        }
        fault={nameField.fault}
      >
        {(control) => (
          <input
            {...control}
            {...text}
            value={nameField.value}
            onChange={(event) => nameField.change(event.target.value)}
            onBlur={nameField.leave}
          />
        )}
      </Field>
      <KeyField
        hasKey={kept?.provider === provider && kept.hasKey}
        waiting={key !== ''}
        local={local}
        faultOf={(typed) => faultOfKey(typed || key, baseUrl)}
        onChange={(typed) => change({ key: typed })}
        onForget={() => {
          const whole = modelToKeep(draft.current);
          if (whole !== undefined) onKeep({ ...whole, key: '' });
        }}
      />
      <Field
        label="Deadline, in seconds"
        hint={`The longest that a reply may take; after that the local reading stands. Usually ${DEADLINE.usual}.`}
        fault={deadline.fault}
      >
        {(control) => (
          <input
            {...control}
            {...text}
            inputMode="numeric"
            value={deadline.value}
            onChange={(event) => deadline.change(event.target.value)}
            onBlur={deadline.leave}
          />
        )}
      </Field>
      {!local && (
        <details className="text-sm" open={baseUrl !== ''}>
          <summary className="text-muted hover:text-text">Another address than Anthropic’s own</summary>
          <div className="pt-2">
            <Field
              label="Base URL"
              hint="Of a gateway that speaks Anthropic’s protocol, up to and with /v1. Empty for Anthropic’s own."
              fault={address.fault}
            >
              {(control) => (
                <input
                  {...control}
                  {...text}
                  type="url"
                  value={address.value}
                  onChange={(event) => address.change(event.target.value)}
                  onBlur={address.leave}
                />
              )}
            </Field>
          </div>
        </details>
      )}
    </>
  );
}

function KeyField({
  hasKey,
  waiting,
  local,
  faultOf,
  onChange,
  onForget,
}: {
  hasKey: boolean;
  /** True where a key was typed that is kept only with the rest. */
  waiting: boolean;
  local: boolean;
  /** What is wrong with what is typed, or else with what waits to be kept. */
  faultOf: (typed: string) => string;
  onChange: (key: string) => void;
  onForget: () => void;
}) {
  const [key, setKey] = useState('');
  const none = local
    ? 'Only if the service asks for one. It is kept on this machine and never shown again.'
    : 'It is kept on this machine, readable by you alone, and never shown again.';
  return (
    <Field
      label="Key"
      hint={
        hasKey
          ? 'A key is kept. It is never shown; type another to replace it.'
          : waiting
            ? 'It is kept once the rest is there.'
            : none
      }
      fault={faultOf(key)}
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
              if (key === '' || faultOf(key) !== '') return;
              onChange(key);
              setKey('');
            }}
          />
          {hasKey && <Button onClick={onForget}>Forget the key</Button>}
        </div>
      )}
    </Field>
  );
}
