import { type ReactNode, useId } from 'react';

const BOX =
  'w-full rounded-md border border-line-strong bg-raised px-2 py-1 text-sm text-text aria-invalid:border-bad';

/** What a field's control is told so that label, hint and fault belong to it. */
export interface ControlProps {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** A control with its label, what to write in it, and beside it what is wrong with it. */
export function Field({
  label,
  hint,
  fault = '',
  children,
}: {
  label: string;
  hint?: ReactNode;
  fault?: string;
  children: (control: ControlProps) => ReactNode;
}) {
  const id = useId();
  const describedBy = [hint === undefined ? '' : `${id}-hint`, fault === '' ? '' : `${id}-fault`]
    .filter((part) => part !== '')
    .join(' ');
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        className: BOX,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': fault === '' ? undefined : true,
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {fault !== '' && (
        <p id={`${id}-fault`} role="alert" className="text-xs text-bad">
          {fault}
        </p>
      )}
    </div>
  );
}
