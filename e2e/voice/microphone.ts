import { browserArguments, findBrowser } from '../../scripts/find-browser.mjs';
import type { SpokenFile } from './synthesise.ts';

/** How a browser is started whose microphone hears a file once, and then silence. */
export function hearing(file: SpokenFile) {
  return launchWith([
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-audio-capture=${file.path}%noloop`,
  ]);
}

function launchWith(switches: readonly string[]) {
  const executablePath = findBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...browserArguments(), ...switches],
  };
}
