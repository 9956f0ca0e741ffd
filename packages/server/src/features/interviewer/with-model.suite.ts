import {
  type ChangeSettings,
  type InterviewerEvent,
  interviewerEventSchema,
  type ModelTask,
  type SessionView,
  sessionSchema,
} from '@sounding/core/contract';
import type { ModelProvider } from '@sounding/models';
import { type LoopbackProvider, startLoopbackProvider } from '@sounding/models/testing';
import { createTestApp, type TestApp } from '../../test-app.suite.ts';

/** The key of the model; it is to be found nowhere. */
export const KEY = 'sk-very-secret';

/** An answer with enough in it to be quoted. */
export const TEXT =
  'We had 40 clinics and 900 requests a second at noon, and nobody could wait. I rejected a shared PostgreSQL because ' +
  'one migration locked it for 12 minutes in our trial. So each clinic got one SQLite file, and a nightly copy of it. ' +
  'That cost us the joins across clinics, which the report now does in a batch at four in the morning.';

/** What is asked. */
export const QUESTION = 'Why did you choose that database?';

/** The app with a model on this machine, and what a test does with it. */
export interface WithModel extends TestApp {
  readonly provider: LoopbackProvider;
  readonly origin: string;
  readonly agree: () => Promise<void>;
  readonly setTerms: (confidentialTerms: readonly string[]) => Promise<void>;
  /** Sets a model by its name at the provider, or as `changes` say, and nothing else. */
  readonly setModel: (name: string, changes?: object) => Promise<void>;
  /** Keeps an answer and gives back its id. */
  readonly keepAnswer: (text?: string, question?: string) => Promise<string>;
  /** Begins a session whose follow-ups the model asks, and answers its question. */
  readonly beginSession: (text?: string, question?: string) => Promise<string>;
  readonly session: (id: string) => Promise<SessionView>;
  readonly post: (path: string, body: object) => ReturnType<typeof inject>;
  /** Runs a task to its end. */
  readonly run: (task: ModelTask, more?: { again?: true }) => Promise<InterviewerEvent[]>;
}

/** Starts a provider, and the app with a model there that has `deadlineSeconds`. */
export async function openWithModel(
  provider: ModelProvider = 'openai-compatible',
  deadlineSeconds = 20,
  changes: Parameters<typeof createTestApp>[0] = {},
): Promise<WithModel> {
  const loopback = await startLoopbackProvider();
  const { baseUrl } = loopback;
  const { origin } = new URL(baseUrl);
  const test = await createTestApp({
    models: {
      model: { provider, name: 'test-model', baseUrl, deadlineSeconds },
      keys: new Map([[origin, KEY]]),
    },
    ...changes,
  });
  const post = (url: string, payload: object) => inject(test, 'POST', url, payload);
  const made = async (url: string, payload: object) => {
    const reply = await post(url, payload);
    if (reply.statusCode !== 201) throw new Error(reply.body);
    return String(reply.json().id);
  };
  const set = async (changes: Partial<ChangeSettings>) => {
    const others = { confidentialTerms: [], interruptAt150s: false };
    const transcription = { by: 'page', alwaysConsent: false };
    const reply = await inject(test, 'PUT', '/api/settings', { transcription, ...others, ...changes });
    if (reply.statusCode !== 200) throw new Error(reply.body);
  };
  return {
    ...test,
    provider: loopback,
    origin,
    post,
    agree: async () => {
      const { model } = (await test.app.inject('/api/interviewer')).json();
      const agreement = { provider: model.provider, baseUrl: model.baseUrl, name: model.name };
      await inject(test, 'PUT', '/api/interviewer/agreement', agreement);
    },
    setTerms: (confidentialTerms) => set({ confidentialTerms: [...confidentialTerms] }),
    setModel: (name, changes = {}) => {
      const model = { provider: 'openai-compatible' as const, name, baseUrl, deadlineSeconds };
      return set({ model: { ...model, ...changes } });
    },
    keepAnswer: (text = TEXT, question = QUESTION) =>
      made('/api/answers', { question: { text: question }, mode: 'typed', text }),
    beginSession: async (text = TEXT, question = QUESTION) => {
      const id = await made('/api/sessions', { question: { text: question }, interviewer: 'model' });
      await post(`/api/sessions/${id}/answers`, { turn: 0, mode: 'typed', text });
      return id;
    },
    session: async (id) => sessionSchema.parse((await test.app.inject(`/api/sessions/${id}`)).json()),
    run: async (task, more = {}) => {
      const reply = await post('/api/interviewer/runs', { task, ...more });
      if (reply.statusCode !== 200) throw new Error(reply.body);
      return readEvents(reply.body);
    },
    close: async () => {
      await loopback.close();
      await test.close();
    },
  };
}

/** The events of a stream, each held to the contract. */
export function readEvents(stream: string): InterviewerEvent[] {
  return stream
    .split('\n\n')
    .filter((part) => part.startsWith('data: '))
    .map((part) => interviewerEventSchema.parse(JSON.parse(part.slice('data: '.length))));
}

function inject({ app }: TestApp, method: 'POST' | 'PUT', url: string, payload: object) {
  return app.inject({ method, url, payload });
}
