import { findTechnologies } from '../knowledge/find-technologies.ts';
import type { Probe } from '../rubric/assessment.ts';
import type { AnswerScore } from '../rubric/score-answer.ts';
import { spanOfPlain } from '../text/sentences.ts';
import type { NamedTechnology, ReadTurn } from './probe-context.ts';

/** What is known of one answer once it is scored. */
export interface ScoredTurn {
  readonly answerId: string;
  readonly probe?: Probe;
  /** Well-formed, as given. */
  readonly text: string;
  readonly score: Pick<AnswerScore, 'context' | 'dimensions'>;
}

/** Makes an answer ready for probes from what scoring read of it: only its technologies are looked up anew. */
export function readTurn({ answerId, probe, text, score }: ScoredTurn): ReadTurn {
  return {
    answerId,
    ...(probe === undefined ? {} : { probe }),
    text,
    context: score.context,
    dimensions: score.dimensions,
    technologies: nameTechnologies(score),
  };
}

function nameTechnologies({ context }: ScoredTurn['score']): NamedTechnology[] {
  const seen = new Set<string>();
  return context.sentences.flatMap((sentence) =>
    findTechnologies(sentence.plain).flatMap(({ technology, from, to }) => {
      if (seen.has(technology.name)) return [];
      seen.add(technology.name);
      return [{ technology, ...spanOfPlain(sentence, from, to), sentence: sentence.index }];
    }),
  );
}
