import type { Ref } from 'react';

/** Where the person types the question, too. */
export function OwnQuestion({
  field,
  value,
  onChange,
}: {
  field: Ref<HTMLTextAreaElement>;
  value: string;
  onChange: (value: string) => void;
}) {
  return (
    <label className="flex flex-col gap-1 text-xs text-muted">
      Your question
      <textarea
        ref={field}
        rows={2}
        maxLength={4000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        placeholder="Walk me through …"
        className="rounded-md border border-line-strong bg-raised px-3 py-2 text-lg font-semibold text-text placeholder:font-normal placeholder:text-muted"
      />
    </label>
  );
}
