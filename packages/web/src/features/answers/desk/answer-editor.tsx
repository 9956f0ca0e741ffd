import type { Ref } from 'react';
import { isCommand } from '../../../lib/keys.ts';

/** How much room an answer has: all, less because something stands below it, or that of a passage. */
export type EditorSize = 'full' | 'low' | 'passage';

const heights: Readonly<Record<EditorSize, string>> = {
  full: 'min-h-[17rem] max-h-[62dvh]',
  low: 'min-h-[17rem] max-h-[46dvh]',
  passage: 'min-h-[8rem] max-h-[40dvh]',
};

/** The look of the room in which an answer is written, or shown while it is said. */
export function editorLook(size: EditorSize): string {
  return `${heights[size]} w-full resize-none rounded-md border border-line-strong bg-raised px-3.5 py-3 text-md text-text`;
}

/** Where an answer is written, or a part of it, as `label` says. `onUndo` may take back what the page has changed; it returns false where there is nothing such. */
export function AnswerEditor({
  field,
  label = 'Your answer',
  text,
  size,
  tooLong,
  placeholder,
  readOnly = false,
  onChange,
  onUndo,
}: {
  field: Ref<HTMLTextAreaElement>;
  label?: string;
  text: string;
  size: EditorSize;
  tooLong: boolean;
  placeholder: string;
  /** True while the text is on its way and must stay as it is. */
  readOnly?: boolean;
  onChange: (text: string) => void;
  onUndo: () => boolean;
}) {
  return (
    <>
      <label htmlFor="answer" className="sr-only">
        {label}
      </label>
      <textarea
        id="answer"
        ref={field}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (isCommand(event, 'z') && onUndo()) event.preventDefault();
        }}
        aria-describedby="question answer-size"
        aria-invalid={tooLong || undefined}
        placeholder={placeholder}
        readOnly={readOnly}
        spellCheck
        dir="auto"
        autoCapitalize="sentences"
        className={`${editorLook(size)} [field-sizing:content] placeholder:text-muted`}
      />
    </>
  );
}
