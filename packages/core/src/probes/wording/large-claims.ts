/** A kind of claim that is easily made, and what an interviewer asks of whoever makes it. */
export interface LargeClaim {
  readonly name: string;
  /** Matched against small letters. */
  readonly words: RegExp;
  /** Where the sentence or the next one says such a thing, the details are given. */
  readonly unless?: RegExp;
  readonly urgency: number;
  readonly ask: string;
  /** In small letters, to stand behind a colon. */
  readonly sharper: string;
}

/** In the order in which they are tried on a sentence. */
export const LARGE_CLAIMS: readonly LargeClaim[] = [
  {
    name: 'no downtime',
    words:
      /\b(?:(?:zero|no|without(?: any)?) (?:downtime|outages?)|never (?:goes|went|been|was) down|100 ?(?:%|percent) (?:uptime|availab\w+)|(?:five|four|5|4) nines|99[.]99+ ?%?|ninety-?nine point nine nine)/,
    unless:
      /\b(?:except|measured|health ?check|probe|error budget|since (?:january|february|march|april|may|june|july|august|september|october|november|december|20\d\d))\b/,
    urgency: 0.85,
    ask: 'Over what period is that, and what would have counted as down?',
    sharper: 'since when, and what was counted?',
  },
  {
    name: 'no data lost',
    words:
      /\b(?:(?:zero|no|without(?: any)?) data ?loss|(?:never|not once) (?:lost|lose) (?:a|any|data|one|anything)|nothing (?:is|was|gets|got|ever gets) lost|exactly[- ]once delivery)\b/,
    unless: /\b(?:compared|checksum\w*|reconcil\w+|counted|verified|row counts?|diff\w*)\b/,
    urgency: 0.8,
    ask: 'How did you check it, and against what?',
    sharper: 'what would you have compared with what to notice a loss?',
  },
  {
    name: 'beyond any measure',
    words:
      /\b(?:(?:zero|no) latency|100 ?(?:%|percent) (?:reliab\w+|secur\w+|correct\w*|success)|(?:completely|fully|totally) (?:error|bug|fault)[- ]free)/,
    unless: /\b(?:measured|except|percentile|p9\d)\b/,
    urgency: 0.86,
    ask: 'Where was that measured, and what was the worst value that you saw?',
    sharper: 'which figure, read off where?',
  },
  {
    name: 'endless growth',
    words:
      /\b(?:infinite(?:ly)? \w*scal\w+|unlimited scal\w+|scal\w+ (?:infinitely|without limits?|endlessly)|(?:can|could) handle (?:any|everything|unlimited)|web[- ]?scale|planet[- ]scale|any (?:amount|number) of (?:traffic|load|users|requests|data))/,
    urgency: 0.85,
    ask: 'What is the most that it has carried so far, and what was the first thing to get tight?',
    sharper: 'what was the highest load that it has really seen?',
  },
  {
    name: 'accuracy',
    words:
      /\b(?:accuracy (?:of )?(?:\w+ ){0,3}(?:9\d|ninety)|(?:9\d(?:[.]\d+)?|ninety[- ]\w+) ?(?:%|percent) (?:accura\w+|precision|recall|auc))/,
    unless:
      /\b(?:recall|confusion|base ?rate|baseline|class balance|holdout|hold-out|leak\w*|majority|false)\b/,
    urgency: 0.82,
    ask: 'On which data was that, and what would always giving the commonest answer have scored on it?',
    sharper: 'what does the simplest possible baseline score on the same data?',
  },
  {
    name: 'large improvement',
    words:
      /\b(?:(?:10|20|30|40|50|100|200|1,?000|ten|twenty|fifty|hundred|thousand) ?(?:x|times|fold) (?:faster|better|cheaper|more|less|improvement|speed-?up|productiv\w+|quicker)|(?:by|of) (?:9\d|1\d\d|[2-9]\d\d) ?(?:%|percent)|10x (?:engineer|developer|team|improvement))/,
    unless: /\b(?:from|before|measured|benchmark\w*|baseline|profil\w+)\b/,
    urgency: 0.8,
    ask: 'From what to what, under which load, and what was the largest single cause?',
    sharper: 'what were the two figures before it became a factor?',
  },
  {
    name: 'everybody pleased',
    words:
      /\b(?:everyone|everybody|all (?:the )?(?:users|customers|clients|stakeholders)|users|customers|clients|people|management|the (?:ceo|cto|board|boss|team|client|customer)) (?:\w+ ){0,2}?(?:loved?|loves|adored?|(?:is|are|was|were) (?:(?!not\b)\w+ ){0,2}(?:happy|thrilled|delighted|impressed|amazed|enthusiastic|satisfied)|praised)/,
    unless: /\b(?:except|but one|complain\w*|survey\w*|nps|score\w*|tickets?|said:?)\b/,
    urgency: 0.72,
    ask: 'Who was the least happy with it, and what did they say?',
    sharper: 'one person who was not pleased, and why?',
  },
  {
    name: 'people led',
    words:
      /\bi (?:\w+ )?(?:led|lead|managed?|manage|headed|directed|ran|oversaw) (?:\w+ ){0,6}?(?:[1-9]\d+|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred\w*|dozens)(?:\+|\w)? ?(?:\w+ ){0,3}?(?:people|engineers|developers|reports|members|organisations|teams|staff)/,
    urgency: 0.78,
    ask: 'Who of them reported to you, and what did you decide yourself in a usual week?',
    sharper: 'how many reported to you, and which decision could only you make?',
  },
  {
    name: 'many users',
    words:
      /\b(?:(?:millions?|billions?|hundreds of millions|tens of millions) (?:of )?(?:\w+ ){0,2}(?:users|customers|people|requests|transactions|devices|events|downloads)|\d+ (?:million|billion) (?:\w+ ){0,2}(?:users|customers|people|downloads))/,
    unless:
      /\b(?:a day|per day|a month|per second|a second|daily|monthly|active|measured|peak|logs?|counted|analytics)\b/,
    urgency: 0.7,
    ask: 'How was that counted, over what time, and how many of them at once?',
    sharper: 'which number did you see yourself, and on which screen?',
  },
  {
    name: 'never a problem',
    words:
      /\b(?:never (?:fails?|failed|breaks?|broke)\b|never (?:had|have) to (?:think|worry|touch)|never (?:had|have) (?:\w+ )?(?:problems?|issues?|bugs?|incidents?|failures?|complaints?)|not once|no (?:bugs|incidents|problems|issues|weakness\w*|limits|limitations|drawbacks|trade-?offs?) (?:at all|ever|whatsoever|so far|since)|without any (?:issues|problems|bugs)|(?:works|worked|runs|ran) (?:perfectly|flawlessly|like a charm)|flawless\w*|everything (?:works|worked|went) (?:perfect\w*|great|fine|well|smooth\w*)|nothing (?:to improve|i would change|we would change)|(?:wouldn't|would not) change (?:anything|a thing)|(?:it is|it's|it was) (?:just |simply )?perfect\b|bullet ?proof|bug[- ]free|unbreakable|self[- ]healing)/,
    unless: /\b(?:except|apart from|until|but (?:once|then|we did))\b/,
    urgency: 0.8,
    ask: 'How would you have noticed the first exception, and what came closest to one?',
    sharper: 'what came closest to going wrong?',
  },
  {
    name: 'the best there is',
    words:
      /\b(?:world[- ]class|cutting[- ]edge|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|blazing(?:ly)?(?: fast)?|game[- ]chang\w+|revolutionary|next[- ]level|industry[- ]leading|best (?:architecture|system|team|engineer|on the team|in the (?:company|industry|world))|nobody else (?:could|had|can)|(?:super|extremely|insanely|incredibly|massively|fully|highly|very) (?:scalable|available|resilient|robust|reliable|performant|fault[- ]tolerant|optimi[sz]ed|modern|secure)|military[- ]grade|unhackable|(?:completely|totally|fully|absolutely) (?:secure|safe|stable)|blockchain[- ]level)/,
    urgency: 0.74,
    ask: 'What would I have to look at to see that for myself?',
    sharper: 'one thing that could be checked from outside: what is it?',
  },
  {
    name: 'money saved',
    words:
      /\b(?:sav(?:ed|es|ing)|earn(?:ed|s)|generat(?:ed|es)|made|brought(?: in)?) (?:\w+ ){0,5}?(?:millions?|[$€£] ?\d[\d.,]* ?(?:m|k|bn|million|billion)|\d[\d.,]* (?:million|thousand)|hundred thousand)/,
    unless: /\b(?:invoice\w*|bill|bills|finance|per (?:month|year)|a (?:month|year)|from [$€£\d])\b/,
    urgency: 0.74,
    ask: 'Who worked that out, and against which year or plan?',
    sharper: 'which two sums is that the difference of?',
  },
  {
    name: 'all alone',
    words:
      /\b(?:single-?handed(?:ly)?|all by myself|entirely (?:by myself|on my own)|i (?:personally )?(?:built|wrote|designed|created) (?:everything|all of it|the (?:entire|whole) (?:platform|system|company|stack|product|thing)))\b/,
    unless: /\b(?:only (?:developer|engineer|one)|hobby|side project)\b/,
    urgency: 0.66,
    ask: 'Which part of it did somebody else write or run, however small?',
    sharper: 'what in it is not yours?',
  },
];
