import { nextProbe as chooseNextProbe } from '@sounding/core';
import { z } from 'zod';
import { namedQuestion } from '../ask/named-question.ts';
import { Failure } from '../failure.ts';
import {
  answerField,
  askedProbeField,
  kindField,
  levelField,
  MAX_TURNS,
  modeField,
  probeField,
  questionField,
  replacedField,
  secondsField,
} from './fields.ts';
import type { Passage } from './gate.ts';
import { readAskedProbe, toPlainProbe } from './read-asked-probe.ts';
import type { ToolReply } from './tool-reply.ts';

const turn = z.object({
  probe: askedProbeField.optional(),
  answer: answerField,
  mode: modeField,
  seconds: secondsField,
});

const input = z.object({
  question: questionField,
  kind: kindField,
  level: levelField,
  turns: z
    .array(turn)
    .min(1, 'There is no answer yet: ask the question first, and give its answer as the first turn.')
    .max(MAX_TURNS + 1)
    .describe('All answers so far, in order. The first one answers the question and has no probe.'),
  skipped: z.array(askedProbeField).max(MAX_TURNS).default([]).describe('Follow-ups that were passed over.'),
});

const output = z.object({
  nothingLeft: z.boolean(),
  probe: probeField.optional().describe('Absent where nothing is left to ask.'),
  replaced: replacedField,
});

/** How the tool is declared. */
export const nextProbeTool = {
  title: 'Get the next follow-up',
  description:
    'The follow-up that an experienced interviewer would ask next, with its reason, from all that was said so far. It ' +
    'never repeats itself; what was dodged comes back once, sharper.',
  inputSchema: input,
  outputSchema: output,
  annotations: { readOnlyHint: true, openWorldHint: false },
};

/** Chooses the next follow-up. Throws a `Failure` where the turns do not fit together. */
export function nextProbe(given: z.infer<typeof input>, passage: Passage): ToolReply {
  const { asMeant, asRead } = passage;
  const asked = namedQuestion(asMeant(given.question), given.kind, 'get_question finds one');
  const turns = given.turns.map(({ probe, answer, mode, seconds }, i) => {
    if (i === 0 && probe !== undefined)
      throw new Failure(
        'there is a probe in turns[0]: the first turn answers the question itself; leave its probe out',
      );
    if (i > 0 && probe === undefined)
      throw new Failure(
        `there is no probe in turns[${i}]: say which follow-up it answers, as next_probe gave it`,
      );
    return {
      answerId: `turn-${i}`,
      answer: { text: asRead(answer), mode, ...(seconds === undefined ? {} : { seconds }) },
      ...(probe === undefined ? {} : { probe: readAskedProbe(probe, passage) }),
    };
  });
  const probe = chooseNextProbe({
    question: { ...asked, text: asRead(asked.text) },
    turns,
    skipped: given.skipped.map((one) => readAskedProbe(one, passage)),
    level: given.level,
  });
  if (probe === undefined) {
    const text = 'Nothing is left to ask. Close with assess_answer: give it the answer and all follow-ups.';
    return { text, data: { nothingLeft: true } };
  }
  return {
    text: `${probe.text}\n\nWhy it is asked: ${probe.because}`,
    data: { nothingLeft: false, probe: toPlainProbe(probe) },
  };
}
