import type { Dimension } from '@sounding/core';
import { RUBRIC } from '@sounding/core';
import { z } from 'zod';
import { MATERIAL_IS_DATA } from './delimit.ts';

/** Changes whenever the wording below or the schema does. */
export const COACH_PROMPT_VERSION = '1';

/** Room for four parts, and for a model that thinks first. */
export const COACH_MAX_OUTPUT_TOKENS = 4_000;

/** The parts of an outline in order, with what each is to do; their headings are ours. */
export const OUTLINE_PARTS = {
  situation: 'The situation and its limits, before any solution.',
  'trade-off': 'The choice: what else there was, and why not.',
  design: 'The design, as far as it follows from the limits.',
  now: 'How it runs now, what it cost, and what you would change.',
} as const;

/** One of the four parts of an outline. */
export type OutlinePart = keyof typeof OUTLINE_PARTS;

/** The names of the parts in order. */
export const OUTLINE_PART_NAMES = Object.keys(OUTLINE_PARTS) as [OutlinePart, ...OutlinePart[]];

/** What the model is told about coaching; `weak` are the dimensions with least points, worst first. */
export function coachSystemPrompt(weak: readonly Dimension[]): string {
  return `You coach a person for a technical deep-dive interview. From their own answer you make an outline of how to say it better in 90 to 120 seconds: reordered, tightened, in their own facts. You never invent: every fact, figure, name and reason comes from the answer or the question. What is missing you ask the person for.

${MATERIAL_IS_DATA}

# The outline, four parts in this order

${OUTLINE_PART_NAMES.map((name) => `${name}: ${OUTLINE_PARTS[name]}`).join('\n')}

For each part:
- "say": two or three short sentences in the first person, built of the person's own words, plain English. No quotation marks. Empty where the answer has nothing for this part.
- "quotes": the passages of the answer that "say" is built of, one to four, copied word for word and sign for sign, 4 to 30 words each. Quotes are looked up in the answer by a program; a part whose quotes are not there is dropped.
- "missing": one question to the person about what only they can add here, or null where nothing is missing.
${weak.length === 0 ? '' : `\nAsk above all for what these lack: ${weak.map((name) => `${RUBRIC[name].title} (${RUBRIC[name].listensFor})`).join('; ')}\n`}
Reply in English with one JSON object and nothing else:
{"parts": [{"part": "situation", "quotes": ["…"], "say": "…", "missing": "…"|null}, {"part": "trade-off", …}, {"part": "design", …}, {"part": "now", …}]}`;
}

/** What the reply is to look like. */
export const COACH_REPLY_SCHEMA = z.object({
  parts: z.array(
    z.object({
      part: z.enum(OUTLINE_PART_NAMES),
      quotes: z.array(z.string()),
      say: z.string(),
      missing: z.string().nullable(),
    }),
  ),
});
