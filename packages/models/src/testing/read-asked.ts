import type { Material } from './material.ts';

/** What of a request the provider goes by. */
export interface Asked extends Material {
  readonly model: string;
  /** The reply is wanted as the input of a tool, which is how models without an output format are asked. */
  readonly byTool: boolean;
}

type Json = { readonly [field: string]: unknown };

/** Reads a request of either protocol: what the prompts' delimiters hold, and the schema. What is not there is empty. */
export function readAsked(body: string): Asked {
  const json = record(parse(body));
  const tool = Array.isArray(json.tools) ? record(json.tools[0]) : undefined;
  const fields = record(
    record(
      tool?.input_schema ??
        record(record(json.output_config).format).schema ??
        record(record(json.response_format).json_schema).schema,
    ).properties,
  );
  const texts = delimited(stringsOf(json.messages).join('\n'));
  const named = (name: RegExp) => texts.filter((text) => name.test(text.name)).map(({ text }) => text);
  return {
    use: 'dimensions' in fields ? 'assess' : 'parts' in fields ? 'coach' : 'probe',
    answer: named(/^ANSWER/).at(-1) ?? '',
    answers: named(/^ANSWER/).length,
    question: named(/^QUESTION/)[0] ?? '',
    dimensions: Object.keys(record(record(fields.dimensions).properties)),
    model: String(json.model ?? ''),
    byTool: tool !== undefined,
  };
}

/** Texts between the prompts' marker lines. */
function delimited(text: string): readonly { readonly name: string; readonly text: string }[] {
  const marked = /^<<<(.+) ([0-9a-f]+)\n([\s\S]*?)\n<<<END OF \1 \2$/gm;
  return [...text.matchAll(marked)].map(([, name = '', , inner = '']) => ({ name, text: inner }));
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
}
