import { Link } from 'react-router';

/** What a model is good for, what goes to it, and how far it is believed. */
export function HelpOnModels() {
  return (
    <section aria-labelledby="help-models" className="flex flex-col gap-1.5">
      <h2 id="help-models" className="font-semibold">
        With a model
      </h2>
      <p>
        Everything works without one. With one, set in the{' '}
        <Link to="/settings" className="text-accent underline">
          settings
        </Link>
        , a fresh answer is read by it as well, a session’s follow-ups are its own, and it can outline a
        better version in your own facts. The local points are there at once; the model’s take their place one
        by one. Where it fails or takes too long, you are told why, the local reading stands, and you can try
        again.
      </p>
      <p>
        Before the first text goes out you are shown all of it, to the letter, and asked. Confidential terms,
        addresses and keys are replaced on the way out. “See what is sent” shows it again whenever you like.
        Names that are in no list go out as they are: put them among the confidential terms.
      </p>
      <p>
        A model is held to your words. A quote of its that is not in your answer is left out, and its points
        fall to what the others carry. <strong className="font-medium">Differ</strong> marks a dimension on
        which it and the local engine are two or more points apart: the model’s verdict is shown, and the
        other one with its quotes where you open the dimension. With “Read by” you change between the two for
        the whole page. How well the local engine agrees with raters is published with Sounding; of your model
        nobody knows it before you run <code>npx sounding eval --engine model</code>.
      </p>
    </section>
  );
}
