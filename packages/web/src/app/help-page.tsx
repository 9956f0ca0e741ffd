import { Link } from 'react-router';
import { HelpOnModels } from './help-on-models.tsx';
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
          say it again. Aim for 90 to 120 seconds of speech, which is 225 to 350 words. A first attempt is
          best made with the meter off: you are learning to talk, and the meter is easy to please.
        </p>
      </section>
      <section aria-labelledby="help-speaking" className="flex flex-col gap-1.5">
        <h2 id="help-speaking" className="font-semibold">
          Speaking
        </h2>
        <p>
          Answer aloud where you can: it is what the interview asks for. What you say is written down on this
          machine while you speak, unless you chose otherwise in the settings. Afterwards the feedback lies on
          one time axis: choose a quote or a moment, and the voice plays from there; in the text, choose a
          sentence and press p. You can say the whole answer again, or only the weak part of about 20 seconds;
          every attempt is kept, and any two can be compared.
        </p>
        <p>
          <strong className="font-medium">Provisional</strong> points rest on a word that may have been
          misheard: were it another word, the points would be others. Such words are asked about first. Where
          many words were not heard clearly, the whole result is provisional: read the text through before you
          trust it. Mending an answer that is kept makes one of its own, so that what was kept stays as it
          was.
        </p>
      </section>
      <section aria-labelledby="help-sessions" className="flex flex-col gap-1.5">
        <h2 id="help-sessions" className="font-semibold">
          Sessions
        </h2>
        <p>
          In a real interview your answer is only the beginning. “Face follow-ups” beside an answer begins a
          session: two to five follow-ups, one at a time, each with the reason it is asked. They go where the
          answer was thin. Take 20 to 45 seconds for each, and say plainly what you do not know or never
          measured: that is an answer. A follow-up that you go past comes back once, sharper. You may pass on
          one, or end when you like; nothing is lost when you leave, and{' '}
          <Link to="/sessions" className="text-accent underline">
            your sessions
          </Link>{' '}
          wait for you.
        </p>
        <p>
          At the end the whole exchange is read as one.{' '}
          <strong className="font-medium">Raised only when asked</strong> marks what your first answer lacked:
          an interviewer has heard it, but had to ask. Next time say it in the first two minutes. A
          follow-up’s answer can raise points and takes none away.
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
          shown as “not raised yet”, or as “nothing that counts yet” where something was said that earned no
          point. The vote of 1 to 5 is on the answer as a whole and is no sum.
        </p>
        <p>
          The scorer is not exact: reading two equally good answers, it may differ by a point. A change that
          is no larger than this is called “no real change” and marked ≈, and nothing should be read into it.
          Points of two engines are two scales and are not compared at all.
        </p>
        <p>
          When an answer cannot be judged, because it is too short or not in English, you are told so and
          there are no points.
        </p>
      </section>
      <HelpOnModels />
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
          On the machine that runs Sounding, in its data directory, recordings in a folder of their own in it.
          Scoring happens in this page and on that machine. Nothing is sent anywhere else, unless you choose
          so in the settings: a model then gets the text that you saw and agreed to; a service of yours that
          turns speech into text gets your recordings; and with the browser’s own recogniser most browsers
          send your voice to their maker while you speak. Drafts are kept in this browser and on that machine
          until they are submitted.
        </p>
        <p>
          A deleted answer is gone for good after a few seconds, or at once if you close the page, and its
          recording with it. Under “Recording” you can take the sound with you as a file, or delete it alone.
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
