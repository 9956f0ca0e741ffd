import type { StoredAnswer } from '@sounding/core/contract';
import { Link } from 'react-router';
import { leadingOf } from '../../lib/leading-of.ts';

/** Where a model's reading of an answer leads on its own page: what it says, and the way there. The session's points are the local engine's. */
export function ModelReadingNote({ answer }: { answer: StoredAnswer }) {
  const leading = leadingOf(answer);
  if (leading?.engine.kind !== 'model' || leading.overall === null) return null;
  const { model, name } = leading.engine;
  return (
    <p className="text-xs text-muted">
      These points are the local engine’s, as in the closing. {model ?? name} reads the first answer as{' '}
      <Link to={`/answers/${answer.id}`} className="underline">
        {leading.overall} of 5
      </Link>
      .
    </p>
  );
}
