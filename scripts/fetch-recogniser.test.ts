import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasRecogniser } from './fetch-recogniser.mjs';

const SCRIPT = fileURLToPath(new URL('fetch-recogniser.mjs', import.meta.url));

describe('fetch-recogniser', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sounding-fetch-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('says what to do when the registry cannot be reached, and leaves nothing behind', () => {
    const weights = join(folder, 'weights');
    const { status, stderr } = spawnSync(process.execPath, [SCRIPT, weights], {
      encoding: 'utf8',
      env: {
        ...process.env,
        // Nobody listens on the discard port.
        npm_config_registry: 'http://127.0.0.1:9',
        npm_config_fetch_retries: '0',
        npm_config_cache: join(folder, 'cache'),
      },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/could not be fetched: .*Check the network or npm's registry setting/);
    expect(existsSync(weights)).toBe(false);
  });

  it('does not take a file for the weights because of its name', () => {
    const weights = join(folder, 'weights');
    mkdirSync(weights);
    expect(hasRecogniser(weights)).toBe(false);
    for (const name of ['encoder_model.onnx', 'decoder_model_merged.onnx']) {
      writeFileSync(join(weights, name), 'not a model');
    }
    expect(readdirSync(weights)).toHaveLength(2);
    expect(hasRecogniser(weights)).toBe(false);
  });
});
