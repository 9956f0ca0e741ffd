import { usePastAnswers } from '../features/answers/use-past-answers.ts';
import { AgreementNote } from '../features/interviewer/agreement-note.tsx';
import { RecordingsList } from '../features/recordings/recordings-list.tsx';
import { SettingsForm } from '../features/settings/settings-form.tsx';
import { useInterviewer } from '../lib/use-interviewer.ts';
import { usePageTitle } from './use-page-title.ts';

/** What a person can set, and their recordings. */
export function SettingsPage() {
  usePageTitle('Settings');
  return (
    <div className="flex max-w-2xl flex-col gap-6">
      <h1 className="text-lg font-semibold">Settings</h1>
      <SettingsForm agreement={<Agreement />} />
      <section aria-labelledby="recordings" className="flex flex-col gap-2">
        <h2 id="recordings" className="font-semibold">
          Recordings
        </h2>
        <RecordingsList />
      </section>
    </div>
  );
}

/** What would be sent is shown on the newest answer. */
function Agreement() {
  const model = useInterviewer().data?.model;
  const answers = usePastAnswers(undefined).data;
  if (model === undefined) return null;
  return <AgreementNote model={model} answerId={answers?.pages[0]?.items[0]?.id} />;
}
