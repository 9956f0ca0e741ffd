import {
  type Field,
  joinBytes,
  LENGTH_DELIMITED,
  readFields,
  writeField,
  writeNumberField,
} from './protobuf.ts';

/** Field numbers of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto). */
const MODEL_GRAPH = 7;
const GRAPH_NODE = 1;
const GRAPH_OUTPUT = 12;
const NODE_OUTPUT = 2;
const NODE_OPERATOR = 4;
const NODE_ATTRIBUTE = 5;
const ATTRIBUTE_GRAPH = 6;
const VALUE_NAME = 1;
const VALUE_TYPE = 2;
const TYPE_TENSOR = 1;
const TENSOR_ELEMENT = 1;
const FLOAT = 1;

/** The name under which the attention of a decoder layer comes out of `run`. */
export function attentionName(layer: number): string {
  return `cross_attention.${layer}`;
}

/** What the tensor of a layer is called inside both branches of the decoder. */
export function innerAttentionName(layer: number): string {
  return `/model/decoder/layers.${layer}/encoder_attn/Softmax_output_0`;
}

/**
 * Gives the decoder a further output for each layer: where in the sound it looked for each token, of shape
 * (1, heads, tokens, frames), named by `attentionName`. The decoder's graph is one `If` node with a branch for the
 * first token and one for all others, so the tensors are named as outputs of both branches, of the node and
 * of the graph. Takes and gives the bytes of an ONNX file; throws where the file is not built like that.
 */
export function exposeAttention(model: Uint8Array, layers: number): Uint8Array {
  let found = 0;
  const pieces = rewrite(model, 0, model.length, (field) => {
    if (field.number !== MODEL_GRAPH) return undefined;
    found++;
    return [
      ...rewrite(model, field.start, field.end, (node) =>
        node.number === GRAPH_NODE ? rewriteNode(model, node, layers) : undefined,
      ),
      ...outputs(layers, attentionName),
    ];
  });
  if (found !== 1) throw new Error('The decoder file holds no graph');
  return joinBytes(pieces);
}

function rewriteNode(model: Uint8Array, node: Field, layers: number): Uint8Array[] {
  let branches = 0;
  const operator = readFields(model, node.start, node.end).find((field) => field.number === NODE_OPERATOR);
  if (operator === undefined || textOf(model, operator) !== 'If') {
    throw new Error('The decoder is expected to be one If node');
  }
  const pieces = rewrite(model, node.start, node.end, (attribute) =>
    attribute.number === NODE_ATTRIBUTE
      ? rewrite(model, attribute.start, attribute.end, (branch) => {
          if (branch.number !== ATTRIBUTE_GRAPH) return undefined;
          branches++;
          return rewriteBranch(model, branch, layers);
        })
      : undefined,
  );
  if (branches !== 2) throw new Error('The decoder is expected to have two branches');
  const names = Array.from({ length: layers }, (_, layer) =>
    writeField(NODE_OUTPUT, [utf8(attentionName(layer))]),
  );
  return [...pieces, ...names.flat()];
}

function rewriteBranch(model: Uint8Array, branch: Field, layers: number): Uint8Array[] {
  const made = new Set(
    readFields(model, branch.start, branch.end)
      .filter((field) => field.number === GRAPH_NODE)
      .flatMap((node) => readFields(model, node.start, node.end))
      .filter((field) => field.number === NODE_OUTPUT)
      .map((field) => textOf(model, field)),
  );
  for (let layer = 0; layer < layers; layer++) {
    if (!made.has(innerAttentionName(layer)))
      throw new Error(`The decoder makes no ${innerAttentionName(layer)}`);
  }
  return [model.subarray(branch.start, branch.end), ...outputs(layers, innerAttentionName)];
}

/** Copies a message, with some of its fields given anew by `replace`; `undefined` keeps a field as it is. */
function rewrite(
  bytes: Uint8Array,
  start: number,
  end: number,
  replace: (field: Field) => Uint8Array[] | undefined,
): Uint8Array[] {
  return readFields(bytes, start, end).flatMap((field) => {
    const content = field.wire === LENGTH_DELIMITED ? replace(field) : undefined;
    return content === undefined
      ? [bytes.subarray(field.from, field.end)]
      : writeField(field.number, content);
  });
}

/** Outputs of a graph, one a layer. The shape is left out: the runtime infers it. */
function outputs(layers: number, name: (layer: number) => string): Uint8Array[] {
  const type = writeField(VALUE_TYPE, writeField(TYPE_TENSOR, writeNumberField(TENSOR_ELEMENT, FLOAT)));
  return Array.from({ length: layers }, (_, layer) =>
    writeField(GRAPH_OUTPUT, [...writeField(VALUE_NAME, [utf8(name(layer))]), ...type]),
  ).flat();
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function textOf(bytes: Uint8Array, field: Field): string {
  return new TextDecoder().decode(bytes.subarray(field.start, field.end));
}
