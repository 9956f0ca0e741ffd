import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { GetPromptResult } from '@modelcontextprotocol/sdk/types.js';
import { assessAnswer, assessAnswerTool } from './assess-answer.ts';
import type { Gate } from './gate.ts';
import { getQuestion, getQuestionTool } from './get-question.ts';
import { nextProbe, nextProbeTool } from './next-probe.ts';
import {
  drillOneQuestion,
  drillPrompt,
  mockInterview,
  mockInterviewPrompt,
  type PromptArguments,
} from './prompts.ts';
import { replyThrough } from './tool-reply.ts';

const INSTRUCTIONS =
  'Sounding prepares people for technical deep-dive interviews. Get a question, let the person answer in their own words, ' +
  'ask the follow-ups of next_probe, and assess with assess_answer: its points have exact quotes, so never add your own.';

/** More fields than this are no call of ours, in any tool. */
const MOST_FIELDS = 2_000;

/** The server with its tools and prompts; it speaks to nobody yet. All that goes out passes the gate. */
export function createMcpServer(version: string, gate: Gate): McpServer {
  const server = new McpServer(
    { name: 'sounding', title: 'Sounding', version },
    { instructions: INSTRUCTIONS, maxToolInputElements: MOST_FIELDS },
  );
  server.registerTool('get_question', getQuestionTool, (given) =>
    replyThrough(gate, (passage) => getQuestion(given, passage)),
  );
  server.registerTool('assess_answer', assessAnswerTool, (given) =>
    replyThrough(gate, (passage) => assessAnswer(given, passage)),
  );
  server.registerTool('next_probe', nextProbeTool, (given) =>
    replyThrough(gate, (passage) => nextProbe(given, passage)),
  );
  server.registerPrompt('mock_interview', mockInterviewPrompt, (given) => say(gate, given, mockInterview));
  server.registerPrompt('drill_one_question', drillPrompt, (given) => say(gate, given, drillOneQuestion));
  return server;
}

async function say(
  gate: Gate,
  { question, level }: PromptArguments,
  compose: (given: PromptArguments) => string,
): Promise<GetPromptResult> {
  const { asMeant, outward } = await gate.open();
  try {
    const text = outward(
      compose({ level, ...(question === undefined ? {} : { question: asMeant(question) }) }),
    );
    return { messages: [{ role: 'user', content: { type: 'text', text } }] };
  } catch (error) {
    // What was asked for stands in it.
    throw error instanceof Error ? new Error(outward(error.message)) : error;
  }
}
