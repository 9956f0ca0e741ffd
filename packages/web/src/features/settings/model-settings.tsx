import { Fragment, type ReactNode, useState } from 'react';
import { draftOf, type ModelDraft } from './model-draft.ts';
import { ModelFields } from './model-fields.tsx';
import type { PartProps } from './part-props.ts';

type Provider = ModelDraft['provider'];

const choices: readonly {
  readonly provider: Provider | null;
  readonly label: string;
  readonly says: string;
}[] = [
  {
    provider: null,
    label: 'None',
    says: 'Nothing is sent anywhere. The local engine reads your answers and asks the follow-ups.',
  },
  {
    provider: 'anthropic',
    label: 'Anthropic',
    says: 'Claude, with a key of your own.',
  },
  {
    provider: 'openai-compatible',
    label: 'OpenAI-compatible',
    says: 'Ollama, LM Studio, llama.cpp or vLLM on this machine or another, or any service that speaks OpenAI’s chat protocol.',
  },
];

/** Which model may be asked beside the local engine, and on what terms. `agreement` says whether its text was agreed to. */
export function ModelSettings({ settings, onChange, agreement }: PartProps & { agreement: ReactNode }) {
  const { model } = settings;
  // Chosen here, and not kept before its name is there.
  const [begun, setBegun] = useState<Provider | null>(null);
  const provider = begun ?? model?.provider ?? null;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 font-semibold">Model</legend>
      <p className="text-sm text-muted">
        A model reads answers beside the local engine, asks follow-ups and outlines better versions. Nothing
        goes to it before you saw what would be sent, and agreed.
      </p>
      {choices.map((choice) => (
        <Fragment key={choice.label}>
          <label className="flex items-start gap-2 text-sm">
            <input
              type="radio"
              name="model"
              checked={provider === choice.provider}
              onChange={() => {
                setBegun(choice.provider);
                if (choice.provider === null && model !== undefined) onChange({ model: null });
              }}
              className="mt-0.5 size-4 shrink-0 accent-accent"
            />
            <span>
              <span className="font-medium">{choice.label}</span>
              <span className="block text-xs text-muted">{choice.says}</span>
            </span>
          </label>
          {choice.provider !== null && choice.provider === provider && (
            <div className="mt-1 ml-6 flex flex-col gap-3">
              <ModelFields
                kept={model}
                initial={draftOf(model, choice.provider)}
                onKeep={(kept) => onChange({ model: kept })}
              />
              {model?.provider === choice.provider ? (
                agreement
              ) : (
                <p className="text-sm text-muted">
                  Not kept yet: it is once its name
                  {choice.provider === 'anthropic' ? ' is' : ' and its address are'} there.
                  {model !== undefined && ` Until then ${model.name} stays set.`}
                </p>
              )}
            </div>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}
