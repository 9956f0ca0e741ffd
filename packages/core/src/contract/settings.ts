import { z } from 'zod';
import { modelProviderSchema } from './interviewer.ts';
import { isPossibleKey, isReadableOnTheWay } from './keys.ts';
import { MAX_TERM_UNITS, MAX_TERMS } from './limits.ts';

/** Who turns sound into text: the page itself, an endpoint of one's own choice, or the browser's maker. */
const transcriber = z.enum(['page', 'endpoint', 'browser']);
const address = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine(hasNoCredentials, 'Leave the user and the password out of it: a key has a field of its own.');
/** Without what is shown and kept with it, and is often a key. */
const modelAddress = address.refine(
  (url) => !/[?#]/.test(url),
  'Leave the query out: a key has a field of its own.',
);
const key = z
  .string()
  .trim()
  .max(1000)
  .refine(isPossibleKey, 'The key holds signs that no key has. Copy it again.');
const terms = z.array(z.string().trim().min(1).max(MAX_TERM_UNITS)).max(MAX_TERMS);

/** Reply of `GET /api/settings`. A key is never shown again, only whether there is one. */
export const settingsSchema = z.object({
  transcription: z.object({
    by: transcriber,
    baseUrl: z.string().exactOptional(),
    model: z.string().exactOptional(),
    hasKey: z.boolean(),
    alwaysConsent: z.boolean(),
  }),
  /** The model that may be asked; absent where the person chose none. */
  model: z
    .object({
      provider: modelProviderSchema,
      name: z.string(),
      baseUrl: z.string().exactOptional(),
      deadlineSeconds: z.int(),
      hasKey: z.boolean(),
      /** What was agreed to: holds as long as provider, address and name stay, and no confidential term goes. */
      agreed: z.boolean(),
    })
    .exactOptional(),
  confidentialTerms: terms,
  interruptAt150s: z.boolean(),
  /** Goes up by one with each change. */
  revision: z.int().min(0),
  /** What was set could not be read, and its confidential terms with it: nothing is sent until it is set again. */
  damaged: z.literal(true).exactOptional(),
});
/** What a person has set. */
export type Settings = z.infer<typeof settingsSchema>;

/** Body of `PUT /api/settings`: all of it, but a key only where it changes (empty: forget it). */
export const changeSettingsSchema = z.object({
  transcription: z.object({
    by: transcriber,
    baseUrl: address.exactOptional(),
    model: z.string().trim().min(1).max(200).exactOptional(),
    key: key.exactOptional(),
    alwaysConsent: z.boolean(),
  }),
  model: z
    .object({
      provider: modelProviderSchema,
      name: z.string().trim().min(1).max(200),
      baseUrl: modelAddress.exactOptional(),
      deadlineSeconds: z.int().min(5).max(300),
      key: key.exactOptional(),
    })
    .refine(hasItsAddress, { path: ['baseUrl'], message: 'An OpenAI-compatible model needs its address.' })
    .refine(keepsItsKey, {
      path: ['baseUrl'],
      message: 'A key would travel readable for everybody on the way. Begin the address with https://.',
    })
    .nullable()
    .exactOptional()
    .describe('Null: no model. Left out: as it was.'),
  confidentialTerms: terms,
  interruptAt150s: z.boolean(),
  revision: z
    .int()
    .min(0)
    .exactOptional()
    .describe('Of the settings that this was made from: refused where they were changed since.'),
});
/** What a person wants set. */
export type ChangeSettings = z.infer<typeof changeSettingsSchema>;

/** Only Anthropic's own address is known by itself. */
function hasItsAddress({ provider, baseUrl }: { provider: string; baseUrl?: string }): boolean {
  return provider === 'anthropic' || baseUrl !== undefined;
}

/** Plain http is for this machine itself, or for a service that wants no key. */
function keepsItsKey({ baseUrl = '', key = '' }: { baseUrl?: string; key?: string }): boolean {
  return key === '' || !isReadableOnTheWay(baseUrl);
}

/** Addresses are shown on pages and in messages: what is written before an @ would be a secret in plain sight. */
function hasNoCredentials(url: string): boolean {
  return !/^[^/\\?#]*[/\\]*[^/\\?#]*@/.test(url.replace(/[\t\n\r]/g, ''));
}
