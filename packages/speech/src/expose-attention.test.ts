import { describe, expect, it } from 'vitest';
import { attentionName, exposeAttention, innerAttentionName } from './expose-attention.ts';
import { joinBytes, readFields, writeField } from './protobuf.ts';
import { MAY_SKIP_WEIGHTS, readWeights } from './weights.suite.ts';

const text = (value: string) => [new TextEncoder().encode(value)];
const LAYERS = 6;

/** A model with one `If` node of two branches, each of which makes the attention of the given layers. */
function model(operator: string, layers: number): Uint8Array {
  const nodes = Array.from({ length: layers }, (_, layer) =>
    writeField(1, [...writeField(2, text(innerAttentionName(layer))), ...writeField(4, text('Softmax'))]),
  ).flat();
  const branch = writeField(6, [...nodes, ...writeField(12, writeField(1, text('logits')))]);
  const node = writeField(1, [
    ...writeField(2, text('logits')),
    ...writeField(4, text(operator)),
    ...writeField(5, [...writeField(1, text('then_branch')), ...branch]),
    ...writeField(5, [...writeField(1, text('else_branch')), ...branch]),
  ]);
  const graph = writeField(7, [...node, ...writeField(12, writeField(1, text('logits')))]);
  return joinBytes([...writeField(2, text('a tool')), ...graph]);
}

/** The texts found by walking down field numbers, at every level all of them. */
function textsAt(bytes: Uint8Array, path: readonly number[], start = 0, end = bytes.length): string[] {
  const [first, ...rest] = path;
  if (first === undefined) return [new TextDecoder().decode(bytes.subarray(start, end))];
  return readFields(bytes, start, end)
    .filter((field) => field.number === first)
    .flatMap((field) => textsAt(bytes, rest, field.start, field.end));
}

const OUTER = Array.from({ length: LAYERS }, (_, layer) => attentionName(layer));
const INNER = Array.from({ length: LAYERS }, (_, layer) => innerAttentionName(layer));

describe('exposeAttention', () => {
  it('names the attention in both branches, at the node and at the graph, after what was there', () => {
    const exposed = exposeAttention(model('If', LAYERS), LAYERS);
    expect(textsAt(exposed, [7, 12, 1])).toEqual(['logits', ...OUTER]);
    expect(textsAt(exposed, [7, 1, 2])).toEqual(['logits', ...OUTER]);
    expect(textsAt(exposed, [7, 1, 5, 6, 12, 1])).toEqual(['logits', ...INNER, 'logits', ...INNER]);
  });

  it('keeps everything else', () => {
    const plain = model('If', LAYERS);
    expect(exposeAttention(plain, 0)).toEqual(plain);
    const exposed = exposeAttention(plain, LAYERS);
    expect(textsAt(exposed, [2])).toEqual(['a tool']);
    expect(textsAt(exposed, [7, 1, 5, 1])).toEqual(['then_branch', 'else_branch']);
    expect(textsAt(exposed, [7, 1, 5, 6, 1, 2])).toEqual([...INNER, ...INNER]);
  });

  it('refuses a model that is built otherwise', () => {
    expect(() => exposeAttention(model('Loop', LAYERS), LAYERS)).toThrow('one If node');
    expect(() => exposeAttention(model('If', 2), LAYERS)).toThrow(innerAttentionName(2));
    expect(() => exposeAttention(new Uint8Array(0), LAYERS)).toThrow('no graph');
  });

  it.skipIf(MAY_SKIP_WEIGHTS)('exposes the attention of the real decoder', () => {
    const { decoder } = readWeights();
    const exposed = exposeAttention(decoder, LAYERS);
    const before = textsAt(decoder, [7, 12, 1]);
    expect(before).toHaveLength(25);
    expect(textsAt(exposed, [7, 12, 1])).toEqual([...before, ...OUTER]);
    expect(textsAt(exposed, [7, 1, 2])).toEqual([...before, ...OUTER]);
  });
});
