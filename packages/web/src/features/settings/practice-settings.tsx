import { faultOfTerms, termsOf } from './check-settings.ts';
import { Field } from './field.tsx';
import type { PartProps } from './part-props.ts';
import { useTextField } from './use-text-field.ts';

/** How practice goes: interruptions, and words that had better not be said. */
export function PracticeSettings({ settings, onChange }: PartProps) {
  const terms = useTextField(
    settings.confidentialTerms.join('\n'),
    (value) => faultOfTerms(termsOf(value)),
    (value) => onChange({ confidentialTerms: termsOf(value) }),
  );
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1 font-semibold">While you practise</legend>
        <label className="flex items-start gap-2 text-sm">
          <input
            type="checkbox"
            checked={settings.interruptAt150s}
            onChange={(event) => onChange({ interruptAt150s: event.target.checked })}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>
            Interrupt me at 150 seconds
            <span className="block text-xs text-muted">
              As a real interviewer would. Recording goes on until you stop it.
            </span>
          </span>
        </label>
      </fieldset>
      <section aria-labelledby="settings-terms" className="flex flex-col gap-2">
        <h2 id="settings-terms" className="font-semibold">
          Confidential terms
        </h2>
        <Field
          label="Terms, one a line"
          hint="Names of customers, products or people. Saying one aloud is pointed out to you afterwards, none is among the words that a recogniser is told to listen for, and in text that goes to a model each is replaced."
          fault={terms.fault}
        >
          {(control) => (
            <textarea
              {...control}
              rows={4}
              spellCheck={false}
              value={terms.value}
              onChange={(event) => terms.change(event.target.value)}
              onBlur={terms.leave}
            />
          )}
        </Field>
      </section>
    </>
  );
}
