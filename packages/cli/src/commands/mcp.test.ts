import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { MAX_ANSWER_UNITS } from '@sounding/core/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANSWER } from '../testing/answers.ts';
import { BIN, runBin } from '../testing/run-bin.ts';

/** A reply of a tool, as far as it is looked at here. */
interface Reply {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  // biome-ignore lint/suspicious/noExplicitAny: what comes is what is looked at.
  readonly structuredContent?: any;
}

let folder = '';
let client: Client;

function keepTerms(confidentialTerms: readonly string[]): void {
  const settings = {
    transcription: { by: 'page', alwaysConsent: false },
    confidentialTerms,
    interruptAt150s: false,
  };
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'data', 'settings.json'), JSON.stringify(settings));
}

async function call(name: string, given: Record<string, unknown>): Promise<Reply> {
  return (await client.callTool({ name, arguments: given })) as Reply;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sounding-mcp-'));
  client = new Client({ name: 'test', version: '1' });
  const args = [BIN, 'mcp', '--data', join(folder, 'data')];
  await client.connect(new StdioClientTransport({ command: process.execPath, args }));
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

describe('sounding mcp, to a client of the official SDK', () => {
  it('says who it is, and declares its tools with schemas and its prompts', async () => {
    expect(client.getServerVersion()).toMatchObject({ name: 'sounding' });
    expect(client.getInstructions()).toContain('assess_answer');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['get_question', 'assess_answer', 'next_probe']);
    for (const tool of tools) {
      expect(tool.outputSchema?.properties).toHaveProperty('replaced');
      expect(tool.annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
    const answer = tools[1]?.inputSchema.properties?.answer;
    expect(answer).toMatchObject({ type: 'string', maxLength: MAX_ANSWER_UNITS });
    const { prompts } = await client.listPrompts();
    expect(prompts.map(({ name }) => name)).toEqual(['mock_interview', 'drill_one_question']);
  });

  it('gives a question by id, by words, and the same one for the same seed, never what a right answer holds', async () => {
    const byId = await call('get_question', { id: 'database-choice' });
    expect(byId.structuredContent).toMatchObject({ id: 'database-choice', kind: 'story', replaced: [] });
    expect(byId.structuredContent.occasion).toContain('alternatives');
    const found = await call('get_question', { search: 'database' });
    expect(found.structuredContent.id).toBe('database-choice');
    const seeded = () => call('get_question', { seed: 7, kind: 'knowledge' });
    const knowledge = await seeded();
    expect(await seeded()).toEqual(knowledge);
    expect(knowledge.structuredContent.kind).toBe('knowledge');
    expect(JSON.stringify(knowledge)).not.toMatch(/keyPoint/i);
    const { id } = knowledge.structuredContent;
    const another = await call('get_question', { seed: 7, kind: 'knowledge', exclude: [id] });
    expect(another.structuredContent.id).not.toBe(id);
  });

  it('assesses an answer with quotes that are in it, and follow-ups', async () => {
    const reply = await call('assess_answer', { question: 'proud-system', answer: ANSWER, level: 'staff' });
    const { status, level, points, advice, probes, overall, replaced } = reply.structuredContent;
    expect({ status, level, replaced }).toEqual({ status: 'ok', level: 'staff', replaced: [] });
    expect(overall).toBeGreaterThanOrEqual(1);
    const quotes = points.flatMap((one: { quotes: { quote: string }[] }) => one.quotes);
    expect(quotes.length).toBeGreaterThan(5);
    for (const { quote } of quotes) expect(ANSWER).toContain(quote);
    expect(advice.length).toBeGreaterThan(0);
    expect(probes.length).toBe(5);
    expect(reply.content[0]?.text).toContain('An interviewer would ask next');
  });

  it('leads through a session: follow-ups that do not repeat themselves, and a closing over all of it', async () => {
    const question = 'Walk me through a system you built.';
    const first = 'We built the export as a streaming merge over sorted files, and it has worked well since.';
    const turns: Record<string, unknown>[] = [{ answer: first }];
    const asked: string[] = [];
    for (const answer of [
      'I took the 22 minutes from the log of forty nights; before, it was 3 hours.',
      'The accountants at 40 clinics had no figures before eight, so it had to be done in a 40 minute window.',
      'Above 90 million rows the sort no longer fits on the disk, and then I would split it by customer.',
    ]) {
      const { structuredContent } = await call('next_probe', { question, turns });
      expect(structuredContent.probe.because).toMatch(/\w/);
      asked.push(structuredContent.probe.text);
      turns.push({ probe: structuredContent.probe, answer });
    }
    expect(new Set(asked).size).toBe(3);
    const followUps = turns.slice(1);
    const alone = await call('assess_answer', { question, answer: first });
    const closing = await call('assess_answer', { question, answer: first, followUps });
    expect(closing.structuredContent.overall).toBeGreaterThanOrEqual(alone.structuredContent.overall);
    const raised = closing.structuredContent.points.filter(
      (one: { raisedOnlyWhenAsked?: true }) => one.raisedOnlyWhenAsked,
    );
    expect(raised.length).toBeGreaterThan(0);
    for (const { quotes } of raised)
      expect(quotes.some(({ from }: { from: string }) => from.startsWith('follow-up '))).toBe(true);
    expect(closing.content[0]?.text).toContain('raised only when asked');
  });

  it('says of what cannot be judged that it was not assessed, which is no error and no score', async () => {
    const reply = await call('assess_answer', { question: 'proud-system', answer: 'We used Kafka.' });
    expect(reply.isError).not.toBe(true);
    expect(reply.structuredContent).toMatchObject({ status: 'not_assessed', overall: null, points: [] });
    expect(reply.structuredContent.reason).toContain('too short');
  });

  it.each([
    [
      'an id that there is not',
      'get_question',
      { id: 'databse-choice' },
      'databse-choice; did you mean database-choice?',
    ],
    [
      'words that no question has',
      'get_question',
      { search: 'zeppelin' },
      'No question has the words "zeppelin"',
    ],
    ['a kind that there is not', 'get_question', { kind: 'stroy' }, 'at kind'],
    [
      'a word that is no id',
      'assess_answer',
      { question: 'turbfan', answer: ANSWER },
      'did you mean turbofan?',
    ],
    [
      'an empty question',
      'assess_answer',
      { question: ' ', answer: ANSWER },
      'question is empty: give its id',
    ],
    [
      'an empty answer',
      'assess_answer',
      { question: 'Why?', answer: ' \n' },
      'answer is empty: wait for the person',
    ],
    [
      'an answer without end',
      'assess_answer',
      { question: 'Why that?', answer: 'a'.repeat(MAX_ANSWER_UNITS + 1) },
      'answer is too long: at most 40000 characters',
    ],
    ['no turns', 'next_probe', { question: 'Why?', turns: [] }, 'no answer yet: ask the question first'],
    [
      'a later turn to nothing',
      'next_probe',
      { question: 'Why that?', turns: [{ answer: ANSWER }, { answer: ANSWER }] },
      'There is no probe in turns[1]',
    ],
    [
      'a first turn to a follow-up',
      'next_probe',
      { question: 'Why that?', turns: [{ answer: ANSWER, probe: { text: 'How?' } }] },
      'leave its probe out',
    ],
    ['a tool that there is not', 'no_such_tool', {}, 'no_such_tool not found'],
  ])('refuses %s, and says what to do', async (_, name, given, message) => {
    const reply = await call(name, given);
    expect(reply.isError).toBe(true);
    expect(reply.content[0]?.text).toContain(message);
    expect(reply.structuredContent).toBeUndefined();
  });

  it('tells an assistant how to interview, on a question by its id too', async () => {
    const said = async (name: string, given: Record<string, string>) =>
      JSON.stringify(await client.getPrompt({ name, arguments: given }));
    const mock = await said('mock_interview', { question: 'database-choice', level: 'staff' });
    for (const words of [
      'Why did you choose the database',
      'level \\"staff\\"',
      'next_probe',
      '2 to 5',
      'Never invent',
    ]) {
      expect(mock).toContain(words);
    }
    expect(await said('drill_one_question', {})).toContain('Call get_question');
    await expect(said('mock_interview', { question: 'databse-choice' })).rejects.toThrow('did you mean');
    await expect(said('mock_interview', { level: 'chief' })).rejects.toThrow('level');
  });
});

describe('what an assistant reads through sounding mcp', () => {
  const SECRETS = ['Falcon', 'ops@acme-bank.com', 'db7.corp.internal', '10.3.0.7'];
  const CONFIDENTIAL = `${ANSWER}For Project Falcon I asked ops@acme-bank.com, since db7.corp.internal at 10.3.0.7 was theirs. Falcon may use two hours of it a night, and above that the export waits.`;

  it('has placeholders for what is confidential, the same in every call, from the moment it was set', async () => {
    const question = 'Why did Falcon need it?';
    const ask = () => call('assess_answer', { question, answer: CONFIDENTIAL });
    expect(JSON.stringify(await ask())).toContain('Falcon');
    keepTerms(['Acme', 'Falcon']);
    const reply = await ask();
    for (const secret of SECRETS) expect(JSON.stringify(reply)).not.toContain(secret);
    expect(reply.structuredContent.question.text).toBe('Why did [TERM_2] need it?');
    const kinds = reply.structuredContent.replaced.map(({ kind }: { kind: string }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['term', 'email', 'host', 'ip']));
    // What the assistant was told may come back as it was told, and means the same.
    const turns = [{ answer: CONFIDENTIAL.replaceAll('Falcon', '[TERM_2]') }];
    const next = await call('next_probe', { question: 'Why did [TERM_2] need it?', turns });
    for (const secret of SECRETS) expect(JSON.stringify(next)).not.toContain(secret);
    expect(JSON.stringify(next)).not.toContain('[TERM_3]');
    const prompt = await client.getPrompt({ name: 'mock_interview', arguments: { question } });
    expect(JSON.stringify(prompt)).toContain('Why did [TERM_2] need it?');
    const refused = await call('get_question', { search: 'Falcon' });
    expect(refused.content[0]?.text).toContain('"[TERM_2]"');
  });

  it('holds no term of ours either, where one is a word that our own questions have', async () => {
    keepTerms(['database']);
    const reply = await call('get_question', { search: 'database' });
    expect(JSON.stringify(reply)).not.toMatch(/database/i);
    // By the placeholder it is found again.
    const again = await call('get_question', { id: reply.structuredContent.id });
    expect(again.structuredContent).toMatchObject({ id: reply.structuredContent.id, kind: 'story' });
  });

  it('is nothing at all where it cannot be told which terms are confidential', async () => {
    writeFileSync(join(folder, 'data', 'settings.json'), '{"confidentialTerms": ["Fal');
    const reply = await call('get_question', { id: 'proud-system' });
    expect(reply.isError).toBe(true);
    expect(reply.content[0]?.text).toContain('is damaged');
    await expect(client.getPrompt({ name: 'drill_one_question' })).rejects.toThrow('is damaged');
    const { stdout, stderr, exitCode } = await runBin(['mcp', '--data', join(folder, 'data')]);
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/^sounding: .*settings\.json is damaged.*\n$/);
  });
});

describe('sounding mcp, as a process', () => {
  const line = (id: number, method: string, params: object = {}) =>
    `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
  const hello = (protocolVersion: string) =>
    line(1, 'initialize', { protocolVersion, capabilities: {}, clientInfo: { name: 't', version: '1' } });
  const bin = (words: readonly string[] = []) => [BIN, 'mcp', '--data', join(folder, 'empty'), ...words];

  it('speaks the version that is asked for, or its own, replies to all that came, and leaves with 0', async () => {
    const args = { question: 'proud-system', answer: ANSWER };
    const stdin = `${hello('2025-03-26')}${line(2, 'tools/call', { name: 'assess_answer', arguments: args })}`;
    const { stdout, stderr, exitCode } = await runBin(bin().slice(1), { stdin });
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    const replies = stdout
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one));
    expect(replies.map(({ id }) => id)).toEqual([1, 2]);
    expect(replies[0].result.protocolVersion).toBe('2025-03-26');
    const odd = await runBin(bin().slice(1), { stdin: hello('1999-01-01') });
    expect(JSON.parse(odd.stdout).result.protocolVersion).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  it('goes on after a line that is no message, and says so on standard error only', async () => {
    const { stdout, stderr, exitCode } = await runBin(bin().slice(1), {
      stdin: `hello\n${hello('2025-03-26')}`,
    });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ id: 1 });
    expect(stderr).toMatch(/^sounding mcp: /);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('leaves with 0 on %s', async (signal) => {
    const child = spawn(process.execPath, bin(), { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.write(hello('2025-03-26'));
    await once(child.stdout, 'data');
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('leaves when its reader has left', async () => {
    const child = spawn(process.execPath, bin(), { stdio: 'pipe' });
    child.stdin.on('error', () => {});
    const complaints = readAll(child.stderr);
    child.stdin.write(hello('2025-03-26'));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.write(line(2, 'tools/list'));
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await complaints).toBe('');
  });

  it('takes options only', async () => {
    expect(await runBin(['mcp', 'now'])).toMatchObject({
      stdout: '',
      stderr: 'sounding: mcp takes options only: what is now?\n',
      exitCode: 2,
    });
  });
});
