import { inCategory } from '../technology.ts';

/** The formats in which data travel. */
export const formats = inCategory('protocol', [
  {
    name: 'JSON',
    also: ['json schema', 'jsonb', 'ndjson'],
    spoken: [
      'j son',
      'jay son',
      'j s o n',
      'jason file',
      'jason files',
      'jason api',
      'jason blob',
      'jason payload',
      'jason b',
      'jason schema',
    ],
    alternatives: ['Protocol Buffers', 'Avro', 'Parquet'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '(supports?|allows?|has|offers) <words>(comments|a date type|date types?|dates|trailing commas|binary data)',
        ],
        unless: ['jsonc', 'json ?5', 'schema', 'bson', 'base ?64', 'api', 'file', 'column'],
        fact: 'JSON has no comments, dates, trailing commas or binary data.',
      },
    ],
  },
  {
    name: 'Protocol Buffers',
    also: ['protobuf', 'protobufs', 'proto3', 'protocol buffer'],
    spoken: ['proto buf', 'proto buff', 'protobuff', 'proto buffs', 'proto bufs', 'photo buff'],
    alternatives: ['Avro', 'JSON'],
    facts: [
      {
        claim: 'does',
        wordings: [
          '<is> <words>(human[- ]readable|self[- ]describing|text[- ]based)',
          '(can|lets you|you can|safe to|fine to|allows you to) <words>(reuse|renumber|change) <words>field (numbers?|tags?)',
        ],
        fact: 'Protobuf is binary and unreadable without its schema; field numbers must never be reused.',
      },
    ],
  },
  {
    name: 'Avro',
    also: ['apache avro'],
    spoken: ['afro schema'],
    alternatives: ['Protocol Buffers', 'JSON', 'Parquet'],
    facts: [
      {
        claim: 'does not',
        wordings: ['(need|require|use|have|(needs|has|requires) no) <words>schemas?'],
        atAnyTime: true,
        fact: 'Avro data cannot be read without the schema they were written with.',
      },
    ],
  },
]);
