import type { Relation } from './relation.ts';
import { attributed } from './relations/attributed.ts';
import { bareText } from './relations/bare-text.ts';
import { buzzwords } from './relations/buzzwords.ts';
import { constraintsLast } from './relations/constraints-last.ts';
import { deletedEvidenceEmpties } from './relations/deleted-evidence-empties.ts';
import { deletedEvidenceSpares } from './relations/deleted-evidence-spares.ts';
import { deletedMovesEmpty } from './relations/deleted-moves-empty.ts';
import { doubled } from './relations/doubled.ts';
import { emptyClosing } from './relations/empty-closing.ts';
import { figuresVague } from './relations/figures-vague.ts';
import { fillers } from './relations/fillers.ts';
import { firstHalfOnly } from './relations/first-half-only.ts';
import { hypothetical } from './relations/hypothetical.ts';
import { injected } from './relations/injected.ts';
import { lineBreaks } from './relations/line-breaks.ts';
import { negated } from './relations/negated.ts';
import { notDone } from './relations/not-done.ts';
import { numbersSpelled } from './relations/numbers-spelled.ts';
import { offTopic } from './relations/off-topic.ts';
import { productsRenamed } from './relations/products-renamed.ts';
import { questionSwapped } from './relations/question-swapped.ts';
import { quotesSwapped } from './relations/quotes-swapped.ts';
import { shuffled } from './relations/shuffled.ts';
import { spellingSwapped } from './relations/spelling-swapped.ts';

/** Every relation, in the order of the report: evidence, content, form, padding, the whole. */
export const ALL_RELATIONS: readonly Relation[] = [
  deletedEvidenceEmpties,
  deletedEvidenceSpares,
  deletedMovesEmpty,
  constraintsLast,
  figuresVague,
  negated,
  notDone,
  hypothetical,
  attributed,
  bareText,
  fillers,
  numbersSpelled,
  productsRenamed,
  spellingSwapped,
  quotesSwapped,
  lineBreaks,
  doubled,
  injected,
  emptyClosing,
  buzzwords,
  offTopic,
  shuffled,
  firstHalfOnly,
  questionSwapped,
];
