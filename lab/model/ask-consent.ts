import { createInterface } from 'node:readline/promises';

/** Whether a person says yes at the terminal; no where there is none to ask. */
export async function askConsent(question: string): Promise<boolean> {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || !output.isTTY) return false;
  const lines = createInterface({ input, output });
  try {
    const given = await lines.question(`${question} (yes or no) `);
    return /^y(es)?$/i.test(given.trim());
  } catch {
    return false;
  } finally {
    lines.close();
  }
}
