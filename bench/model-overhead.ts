import { assess } from '@sounding/core';
import { assessTask, type ModelSettings, type ReplyCache, runModel } from '@sounding/models';
import { startLoopbackProvider } from '@sounding/models/testing';
import { answerAt, benchAnswers } from './answers.ts';
import { median, percentile } from './percentile.ts';
import { atMost, forInformation, type Measurement, type Row } from './row.ts';

const WARM_UP = 20;
const RUNS = 100;
const BUDGET_MS = 10;

/** Nothing is kept: every call goes out. */
const NO_CACHE: ReplyCache = { get: async () => undefined, put: async () => {} };

/**
 * What we add to a model's call: a whole run (prompt, gate, stream, parts, holding to the answer) against a provider on
 * loopback that does not think, less a bare request for the very same bytes. The two take turns, so that the
 * provider's own time and the machine's moods fall on both.
 */
export const modelOverhead: Measurement = {
  name: 'what we add to a model',
  async measure() {
    const rows: Row[] = [];
    for (const provider of ['anthropic', 'openai-compatible'] as const)
      rows.push(...(await overheadOf(provider)));
    return rows;
  },
};

async function overheadOf(provider: ModelSettings['provider']): Promise<Row[]> {
  const loopback = await startLoopbackProvider();
  try {
    const settings = { provider, name: 'claude-bench', baseUrl: loopback.baseUrl, deadlineSeconds: 20 };
    const answers = benchAnswers();
    const overheads: number[] = [];
    const firsts: number[] = [];
    for (let i = 0; i < WARM_UP + RUNS; i++) {
      const { text, question } = answerAt(answers, i);
      const answer = { text, mode: 'typed' } as const;
      const local = assess(answer, { text: question }, { assessmentId: 'bench' });
      const began = performance.now();
      let first: number | undefined;
      const task = assessTask({
        answer,
        question: { text: question },
        level: 'senior',
        local,
        confidentialTerms: ['Falcon', 'Nordwind Clinics'],
        assessmentId: 'bench',
        model: settings,
      });
      const result = await runModel(settings, task, {
        agreed: true,
        cache: NO_CACHE,
        random: Math.random,
        onPart: () => {
          first ??= performance.now() - began;
        },
      });
      const whole = performance.now() - began;
      if (result.kind === 'failed') throw new Error(`the run failed: ${result.reason}`);
      const request = loopback.requests.at(-1);
      if (request === undefined || first === undefined) throw new Error('nothing was sent, or nothing shown');
      const bare = await bareRequest(new URL(request.path, loopback.baseUrl), request.body);
      if (i < WARM_UP) continue;
      overheads.push(whole - bare.whole);
      firsts.push(first - bare.first);
    }
    return [
      atMost(`a model's run (${provider}), our part, median of ${RUNS}`, median(overheads), BUDGET_MS, 'ms'),
      atMost('its first words, our part, median', median(firsts), BUDGET_MS, 'ms'),
      forInformation('the same run, our part, p99', `${percentile(overheads, 0.99).toFixed(1)} ms`),
    ];
  } finally {
    await loopback.close();
  }
}

/** How long the same request and reply take with nobody reading them, in milliseconds: to the first bytes and in all. */
async function bareRequest(
  url: URL,
  body: Buffer,
): Promise<{ readonly first: number; readonly whole: number }> {
  const began = performance.now();
  const reply = await fetch(url, { method: 'POST', body: new Uint8Array(body) });
  let first: number | undefined;
  for await (const _piece of reply.body ?? []) first ??= performance.now() - began;
  const whole = performance.now() - began;
  return { first: first ?? whole, whole };
}
