import type { ButtonHTMLAttributes } from 'react';

const looks = {
  primary: 'bg-accent text-on-accent border-accent hover:opacity-90 font-medium',
  plain: 'bg-raised text-text border-line hover:border-line-strong',
  quiet: 'bg-transparent text-muted border-transparent hover:text-text hover:bg-surface',
};

/** A button's properties: those of HTML, and how loud it is. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: keyof typeof looks;
}

/** The one button of the page. At most one on a screen is `primary`. */
export function Button({ look = 'plain', className = '', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={`${buttonClass(look)} ${className}`} />;
}

/** The button's look, for links that act as the next step. */
export function buttonClass(look: keyof typeof looks = 'plain'): string {
  return `inline-flex min-h-8 items-center gap-1.5 rounded-md border px-2.5 py-1 text-sm whitespace-nowrap motion-safe:transition-colors disabled:opacity-60 ${looks[look]}`;
}
