import { useNavigate } from 'react-router';
import { SessionsList } from '../features/sessions/sessions-list.tsx';
import { writeStored } from '../lib/storage.ts';
import { FOLLOW_UPS_ON } from './follow-ups-switch.tsx';
import { usePageTitle } from './use-page-title.ts';

/** All sessions. */
export function SessionsPage() {
  const navigate = useNavigate();
  usePageTitle('Sessions');
  const begin = () => {
    writeStored(FOLLOW_UPS_ON, 'yes');
    void navigate('/');
  };
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-lg font-semibold">Sessions</h1>
      <SessionsList onBegin={begin} />
    </div>
  );
}
