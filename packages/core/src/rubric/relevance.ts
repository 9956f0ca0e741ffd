import { contentStems, stem } from '../bank/content-words.ts';
import type { Sentence } from '../text/sentences.ts';

/** Words of questions that name no subject: any answer fits them. */
const GENERIC = new Set(
  (
    'system project team build built design designed architecture service product problem solve solution choice choices decision ' +
    'decide decisions work worked technical recent recently proud experience approach process example different differently ' +
    'change changed changes changing start started again part own led lead hard hardest main biggest diagram shaped shape interesting ' +
    'success measure know metric metrics name concrete set check next strategy need needed important difference does help ' +
    'years year couple last ran run choose chose pick picked consider considered option options alternative alternatives ' +
    'trade-off trade offs off tradeoff tradeoffs limit limits weakness weaknesses reason happen happens happened deal handle'
  )
    .split(' ')
    .map(stem),
);

/** The subject words of a question; empty for an open one ("tell me about a project you are proud of"). */
export function topicStems(question: string): Set<string> {
  return new Set(contentStems(question).filter((s) => !GENERIC.has(s) && !/^\d+$/.test(s)));
}

/** Share of the question's subject words that the answer takes up, 0..1; 1 where the question names no subject. */
export function topicShare(question: string, sentences: readonly Sentence[]): number {
  const topic = topicStems(question);
  if (topic.size === 0) return 1;
  const said = new Set(sentences.flatMap((s) => contentStems(s.plain)));
  let taken = 0;
  for (const word of topic) {
    if (
      said.has(word) ||
      [...said].some((s) => s.length >= 5 && word.length >= 5 && s.slice(0, 5) === word.slice(0, 5))
    )
      taken++;
  }
  return taken / topic.size;
}
