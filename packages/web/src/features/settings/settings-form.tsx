import { type ReactNode, useState } from 'react';
import { useChangeSettings, useSettings } from '../../lib/use-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { ModelSettings } from './model-settings.tsx';
import type { PartProps } from './part-props.ts';
import { PracticeSettings } from './practice-settings.tsx';
import { TranscriptionSettings } from './transcription-settings.tsx';

/** What a person can set, saved as they go. `agreement` says whether text may be sent to the model. */
export function SettingsForm({ agreement }: { agreement: ReactNode }) {
  const settings = useSettings();
  const { mutate, isPending, isError, isSuccess, error, variables } = useChangeSettings();
  // What is being typed is not saved yet, whatever was before.
  const [typing, setTyping] = useState(false);
  const known = settings.dataUpdatedAt > 0;
  if (!known && settings.isError) {
    return (
      <div role="alert">
        <Notice tone="bad" text={settings.error.message}>
          <Button onClick={() => settings.refetch()}>Try again</Button>
        </Notice>
      </div>
    );
  }
  if (!known) return <Waiting what="Fetching your settings" />;
  const part: PartProps = {
    settings: settings.data,
    onChange: (changes) => {
      setTyping(false);
      mutate(changes);
    },
  };
  const says = isPending || (isSuccess && !typing) || isError;
  return (
    <div
      className="flex flex-col gap-6"
      onInput={({ target }) => {
        if (!(target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type)))
          setTyping(true);
      }}
    >
      {settings.data.damaged && (
        <Notice
          tone="bad"
          text="Your settings could not be read, and with them your confidential terms. Nothing goes to a model before you have looked through them here and set them again."
        />
      )}
      <TranscriptionSettings {...part} />
      <ModelSettings {...part} agreement={agreement} />
      <PracticeSettings {...part} />
      <div
        role="status"
        // What is behind it should not be covered while it has nothing to say.
        className={`sticky bottom-0 -my-6 min-h-8 py-1 text-sm ${says ? 'bg-bg' : 'pointer-events-none'}`}
      >
        {isPending && <span className="text-muted">Saving …</span>}
        {isSuccess && !typing && (
          <span className="text-good">
            <Icon name="check" /> Saved
          </span>
        )}
        {isError && (
          <Notice tone="bad" word="Not saved" text={error.message}>
            <Button onClick={() => mutate(variables)}>Try again</Button>
          </Notice>
        )}
      </div>
    </div>
  );
}
