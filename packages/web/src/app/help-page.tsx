import { Link } from 'react-router';
import { Shortcuts } from './shortcuts.tsx';
import { usePageTitle } from './use-page-title.ts';

/** How to work the page, how scoring works, what it cannot do, and where things are kept. */
export function HelpPage() {
  usePageTitle('Help');
  return (
    <div className="flex max-w-[68ch] flex-col gap-6">
      <h1 className="text-lg font-semibold">Help</h1>
      <section aria-labelledby="help-way" className="flex flex-col gap-1.5">
        <h2 id="help-way" className="font-semibold">
          The way to use it
        </h2>
        <p>
          Take a question, answer it as you would across a table, submit, mend the first piece of advice, and
          say it again. Aim for 250 to 350 words, which is 90 to 120 seconds of speech. A first attempt is
          best made with the meter off: you are learning to talk, and the meter is easy to please.
        </p>
      </section>
      <section aria-labelledby="help-scoring" className="flex flex-col gap-1.5">
        <h2 id="help-scoring" className="font-semibold">
          How scoring works
        </h2>
        <p>
          Each dimension gets 0 to 3 points: absent, named but vague, specific, specific and reasoned. Every
          point rests on a quote from your answer; choose a dimension and its quotes light up. A dimension
          that the question gives no occasion for has no points at all. One that fits and was not heard has 0,
          shown as “not raised yet”. The vote of 1 to 5 is on the answer as a whole and is no sum.
        </p>
        <p>
          When an answer cannot be judged, because it is too short or not in English, you are told so and
          there are no points.
        </p>
      </section>
      <section aria-labelledby="help-limits" className="flex flex-col gap-1.5">
        <h2 id="help-limits" className="font-semibold">
          What it cannot do
        </h2>
        <p>
          The scorer goes by the way things are said. It cannot know whether your figures are true, it misses
          what is put in an unusual way, and it can be fooled by the right words in the wrong place. Take it
          as a demanding first reader, and let a person be the second.
        </p>
      </section>
      <section aria-labelledby="help-data" className="flex flex-col gap-1.5">
        <h2 id="help-data" className="font-semibold">
          Where your words live
        </h2>
        <p>
          On the machine that runs Sounding, in its data directory. Scoring happens in this page and on that
          machine; nothing is sent anywhere else. Drafts stay in this browser until they are submitted. A
          deleted answer is gone for good after a few seconds, or at once if you close the page.
        </p>
        <p>
          <Link to="/answers" className="text-accent underline">
            Your past answers
          </Link>
        </p>
      </section>
      <section aria-labelledby="help-keys" className="flex flex-col gap-1.5">
        <h2 id="help-keys" className="font-semibold">
          Keyboard
        </h2>
        <Shortcuts />
      </section>
    </div>
  );
}
