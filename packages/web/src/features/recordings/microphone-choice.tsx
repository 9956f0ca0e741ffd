import type { Microphones } from './use-microphones.ts';

/** Which microphone to listen to, where there is more than one. */
export function MicrophoneChoice({ microphones }: { microphones: Microphones }) {
  const { all, chosen, choose } = microphones;
  if (all.length < 2) return null;
  const known = all.some(({ id }) => id === chosen);
  return (
    <label className="inline-flex min-w-0 items-center gap-1.5 text-xs text-muted">
      Microphone
      <select
        value={known ? chosen : ''}
        onChange={(event) => choose(event.target.value)}
        className="min-h-8 w-44 max-w-full min-w-0 rounded-md border border-line-strong bg-raised px-2 text-sm text-text"
      >
        {!known && <option value="">The system’s choice</option>}
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
