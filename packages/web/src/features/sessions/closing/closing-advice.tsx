import type { Advice } from '@sounding/core';
import { dimensionTitle } from '../../../lib/dimension-words.ts';
import type { ShowPassage } from '../lit-passage.ts';

/** At most three things to do better next time, the most useful first. What is about a sentence of the first answer leads there. */
export function ClosingAdvice({ advice, onQuote }: { advice: readonly Advice[]; onQuote: ShowPassage }) {
  if (advice.length === 0) return null;
  return (
    <section aria-labelledby="closing-advice">
      <h3 id="closing-advice" className="pb-1 text-xs font-medium text-muted">
        Next time, first
      </h3>
      <ol className="flex flex-col gap-1.5">
        {advice.map((each, index) => (
          <li key={`${each.dimension} ${each.text}`} className="flex gap-3">
            <span className="font-mono text-sm leading-[1.5rem] text-muted">{index + 1}</span>
            <span className="min-w-0">
              <span className={index === 0 ? 'font-medium' : ''}>{each.text}</span>{' '}
              <span className="text-xs whitespace-nowrap text-muted">
                {dimensionTitle(each.dimension)}
                <ShowSentence advice={each} onQuote={onQuote} />
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ShowSentence({ advice: { start, end }, onQuote }: { advice: Advice; onQuote: ShowPassage }) {
  if (start === undefined || end === undefined) return null;
  return (
    <>
      {', '}
      <button type="button" onClick={() => onQuote({ start, end })} className="underline hover:text-text">
        show the sentence
      </button>
    </>
  );
}
