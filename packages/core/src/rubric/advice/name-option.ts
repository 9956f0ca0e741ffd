import type { Sentence } from '../../text/sentences.ts';

/** Capitals that are no option: the speaker, and what a calendar holds. */
const NO_OPTION =
  /^(?:I|I['’]\w+|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|OK)$/;
/** A proper name within a sentence, as an option is usually called; what opens the sentence may be any word. */
const NAME = /(?<=[\p{Ll}\p{N},;] )(?:\p{Lu}[\p{L}\p{N}+#-]*)(?: \p{Lu}[\p{L}\p{N}+#-]*){0,2}/gu;

/** The name of the option that a sentence is about; undefined where none, or more than one, stands out. */
export function nameOption(sentence: Sentence | undefined): string | undefined {
  const names = new Set(sentence?.text.match(NAME)?.filter((name) => !NO_OPTION.test(name)));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}

/** What a trial is lost by, as people name it. */
const MEASURE =
  /\b(?:lag|latency|delay|throughput|price|cost|bill|memory|cpu|error rate|failure rate|load time|response time|build time|start-?up time|accuracy|battery|bandwidth|licence|license)\b/i;

/** The thing measured that a passage names without its figure ("the lag graph said no" gives "lag"). */
export function nameMeasure(text: string): string | undefined {
  return MEASURE.exec(text)?.[0].toLowerCase();
}
