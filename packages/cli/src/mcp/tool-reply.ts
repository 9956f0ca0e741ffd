import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { NotRedactedError } from '@sounding/models';
import { CodedError } from '@sounding/server';
import { Failure } from '../failure.ts';
import type { Gate, Passage } from './gate.ts';

/** What a tool has to say: for a reader, and as data. */
export interface ToolReply {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const NOT_REDACTED =
  'A confidential term could not be taken out of the reply, so nothing of it was sent. The person can reword the term in the settings.';
const FAULT = 'This is a fault in sounding itself; its standard error says more. Nothing was assessed.';

/**
 * A tool's whole way: through the gate, the work, and out through the gate again. An expected failure becomes a tool error
 * that says what to do; a surprise goes to standard error, and the assistant is told that there was one.
 */
export async function replyThrough(
  gate: Gate,
  work: (passage: Passage) => ToolReply,
): Promise<CallToolResult> {
  try {
    const passage = await gate.open();
    try {
      const { text, data } = passage.outward(work(passage));
      return {
        content: [{ type: 'text', text }],
        structuredContent: { ...data, replaced: passage.replaced() },
      };
    } catch (error) {
      if (error instanceof Failure) return toolError(passage.outward(error.message));
      throw error;
    }
  } catch (error) {
    if (error instanceof NotRedactedError) return toolError(NOT_REDACTED);
    if (error instanceof CodedError) return toolError(error.message);
    process.stderr.write(`sounding mcp: ${error instanceof Error ? error.stack : String(error)}\n`);
    return toolError(FAULT);
  }
}

function toolError(text: string): CallToolResult {
  return {
    isError: true,
    content: [{ type: 'text', text: `${text.charAt(0).toUpperCase()}${text.slice(1)}` }],
  };
}
