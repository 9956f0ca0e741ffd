import { plainWebAddress } from './plain-web-address.ts';

/** Which protocol a model speaks. */
export type ModelProvider = 'anthropic' | 'openai-compatible';

/** A model that may be asked, with its key: never for a reply, a page or a log. */
export interface ModelSettings {
  readonly provider: ModelProvider;
  /** As its provider names it. Names go out of service: they are settings, never code. */
  readonly name: string;
  /**
   * Ends before `/messages` or `/chat/completions`, without query and fragment; Anthropic's own where absent. Needed for
   * `openai-compatible`.
   */
  readonly baseUrl?: string;
  readonly key?: string;
  /** The longest that a reply may take in all, retries included, in seconds. */
  readonly deadlineSeconds: number;
}

/** How long a model may take where nothing else is set, in seconds. */
export const USUAL_DEADLINE_SECONDS = 20;

/** Where Anthropic's own models are asked. Named here, so that no environment variable of an SDK decides it. */
const ANTHROPIC_URL = 'https://api.anthropic.com/v1';

type Where = Pick<ModelSettings, 'provider' | 'baseUrl'>;

const PROVIDERS: readonly ModelProvider[] = ['anthropic', 'openai-compatible'];

/**
 * Reads a model's name as `SOUNDING_MODEL` gives it: provider, colon, name. Undefined where it is none.
 *
 * @example readModelName('openai-compatible:qwen3:8b') // { provider: 'openai-compatible', name: 'qwen3:8b' }
 */
export function readModelName(text: string): Pick<ModelSettings, 'provider' | 'name'> | undefined {
  const [before = '', ...rest] = text.trim().split(':');
  const provider = PROVIDERS.find((known) => known === before.toLowerCase());
  const name = rest.join(':').trim();
  return provider === undefined || name === '' ? undefined : { provider, name };
}

/** Up to where the protocol's own path begins; undefined where the settings name no plain web address. */
export function modelBaseUrl({ provider, baseUrl }: Where): URL | undefined {
  const url = plainWebAddress(baseUrl ?? (provider === 'anthropic' ? ANTHROPIC_URL : ''));
  // What stands behind a ? is often a key, and this is shown.
  if (url === undefined || /[?#]/.test(url.href)) return undefined;
  url.pathname = url.pathname.replace(/\/+$/, '');
  // As the SDK does it: Anthropic's own address alone is understood to mean its first version.
  if (provider === 'anthropic' && url.origin === new URL(ANTHROPIC_URL).origin && url.pathname === '/') {
    url.pathname = '/v1';
  }
  return url;
}

/** Where a model's text goes, as people are shown it: `https://api.anthropic.com`. Empty where that is no plain address. */
export function modelOrigin(settings: Where): string {
  return modelBaseUrl(settings)?.origin ?? '';
}

/** What somebody agrees to, with a model's name and protocol: the whole address, and not its server alone. Empty where there is none. */
export function modelAddress(settings: Where): string {
  return modelBaseUrl(settings)?.href.replace(/\/$/, '') ?? '';
}

/** Whether an origin is this machine itself. */
export function isLoopback(origin: string): boolean {
  const host = URL.parse(origin)?.hostname ?? '';
  return /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(host);
}
