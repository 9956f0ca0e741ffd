import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { answerAt, type BenchAnswer, benchAnswers } from './answers.ts';
import { type LoadRequest, pacedLoad } from './paced-load.ts';
import { percentile } from './percentile.ts';
import { atMost, forInformation, type Measurement } from './row.ts';
import { SERVING, withServer } from './served.ts';

const RATE = 200;
const SECONDS = 20;
const FLAT_OUT_SECONDS = 5;
const JSON_BODY = { 'content-type': 'application/json' };

/** The API under 200 requests a second: one in four saves a new answer, the others read. */
export const apiLoad: Measurement = {
  name: 'API under load',
  async measure() {
    return await withServer(SERVING.direct, async ({ address }) => {
      const id = await saveOne(address);
      const answers = benchAnswers();
      const mixed = (i: number) => requestAt(i, id, answers);
      await pacedLoad(address, RATE, 2, mixed);
      const { latencies, failures } = await pacedLoad(address, RATE, SECONDS, mixed);
      const { requests } = await autocannon({
        url: address,
        connections: 10,
        duration: FLAT_OUT_SECONDS,
        requests: [{ method: 'GET', path: `/api/answers/${id}` }],
      });
      return [
        atMost(
          `API, ${RATE} requests/s, a quarter saved answers, p99`,
          percentile(latencies, 0.99),
          50,
          'ms',
        ),
        forInformation('the same, median', `${percentile(latencies, 0.5).toFixed(1)} ms`),
        forInformation(`refused or failed of ${latencies.length}`, String(failures)),
        forInformation('one answer read flat out', `${Math.round(requests.average)} requests/s`),
      ];
    });
  },
};

function requestAt(i: number, id: string, answers: readonly BenchAnswer[]): LoadRequest {
  if (i % 4 === 0) {
    const headers = { ...JSON_BODY, 'idempotency-key': randomUUID() };
    return { method: 'POST', path: '/api/answers', headers, body: bodyOf(answerAt(answers, i / 4)) };
  }
  const reads = [`/api/answers/${id}`, '/api/answers?limit=30', '/api/questions?search=database'];
  return { method: 'GET', path: reads[(i % 4) - 1] ?? '/api/health' };
}

async function saveOne(address: string): Promise<string> {
  const reply = await fetch(`${address}/api/answers`, {
    method: 'POST',
    headers: JSON_BODY,
    body: bodyOf(answerAt(benchAnswers(), 0)),
  });
  const body: unknown = await reply.json();
  if (typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string')
    return body.id;
  throw new Error(`an answer could not be saved: ${reply.status}`);
}

function bodyOf({ question, text }: BenchAnswer): string {
  return JSON.stringify({ question: { text: question }, mode: 'typed', text });
}
