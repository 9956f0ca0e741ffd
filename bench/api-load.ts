import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { answerAt, benchAnswers } from './answers.ts';
import { atMost, forInformation, type Measurement } from './row.ts';
import { SERVING, withServer } from './served.ts';

const RATE = 200;
const SECONDS = 20;
const JSON_BODY = { 'content-type': 'application/json' };

/** The API under 200 requests a second: one in four saves a new answer, the others read. */
export const apiLoad: Measurement = {
  name: 'API under load',
  async measure() {
    const result = await withServer(SERVING.direct, async ({ address }) => {
      const id = await saveOne(address);
      const answers = benchAnswers();
      let saved = 0;
      return await autocannon({
        url: address,
        connections: 20,
        overallRate: RATE,
        duration: SECONDS,
        requests: [
          {
            method: 'POST',
            path: '/api/answers',
            setupRequest: (request) => ({
              ...request,
              headers: { ...request.headers, ...JSON_BODY, 'idempotency-key': randomUUID() },
              body: bodyOf(answerAt(answers, saved++)),
            }),
          },
          { method: 'GET', path: `/api/answers/${id}` },
          { method: 'GET', path: '/api/answers?limit=30' },
          { method: 'GET', path: '/api/questions?search=database' },
        ],
      });
    });
    const { latency, requests, non2xx, errors } = result;
    return [
      atMost(
        `API, ${RATE} requests/s for ${SECONDS} s, a quarter saved answers, p99`,
        latency.p99,
        50,
        'ms',
        0,
      ),
      forInformation('the same, median', `${latency.p50} ms`),
      forInformation('requests answered; refused or failed', `${requests.total}; ${non2xx + errors}`),
    ];
  },
};

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

function bodyOf({ question, text }: { question: string; text: string }): string {
  return JSON.stringify({ question: { text: question }, mode: 'typed', text });
}
