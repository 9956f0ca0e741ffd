import { Button } from '../../ui/button.tsx';

/** What a session is, and how to begin one, where there is none yet. */
export function NoSessions({ onBegin }: { onBegin: () => void }) {
  return (
    <div className="flex max-w-[68ch] flex-col items-start gap-3 py-6">
      <p className="text-muted">
        No sessions yet. A session is one question as an interviewer would take it: you answer, and are asked
        two to five follow-ups about what you said, what you left out, and where your figures are from. At the
        end you see what you said by yourself, and what came only when asked.
      </p>
      <p className="text-muted">
        It begins with an answer: press “Face follow-ups” beside one that you have, or answer a question now.
      </p>
      <Button look="primary" onClick={onBegin}>
        Answer a question, then face follow-ups
      </Button>
    </div>
  );
}
