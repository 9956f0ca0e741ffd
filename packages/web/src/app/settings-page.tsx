import { RecordingsList } from '../features/recordings/recordings-list.tsx';
import { SettingsForm } from '../features/settings/settings-form.tsx';
import { usePageTitle } from './use-page-title.ts';

/** What a person can set, and their recordings. */
export function SettingsPage() {
  usePageTitle('Settings');
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <h1 className="text-lg font-semibold">Settings</h1>
      <SettingsForm />
      <section aria-labelledby="recordings" className="flex flex-col gap-2">
        <h2 id="recordings" className="font-semibold">
          Recordings
        </h2>
        <RecordingsList />
      </section>
    </div>
  );
}
