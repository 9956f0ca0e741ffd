import type { ModelSettings } from '../model-settings.ts';
import type { Prompt } from '../prompt.ts';
import type { OutboundText } from './ask-model.ts';
import { prepareRequest } from './prepare-request.ts';

/** Headers that carry a key, and how it is shown instead. */
const SECRET = /^(authorization|x-api-key)$/;
const HIDDEN = '…';

/** What `askModel` would send, to the byte: it is made in the very same way, and dropped. */
export async function previewRequest(settings: ModelSettings, prompt: Prompt): Promise<OutboundText> {
  const { outgoing, drop } = await prepareRequest(settings, prompt);
  await drop();
  const { url, headers, body } = outgoing;
  const shown = Object.entries(headers).map(([name, value]) => [name, SECRET.test(name) ? HIDDEN : value]);
  return { url, headers: Object.fromEntries(shown), body };
}
