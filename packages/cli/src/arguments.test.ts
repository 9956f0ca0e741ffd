import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { EXIT } from './exit-code.ts';
import { Failure } from './failure.ts';

const specs = {
  port: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

describe('readArguments', () => {
  it('sorts options from the rest', () => {
    const { values, positionals } = readArguments(['a', '--port=5', '--json', '-h', '-', '--', '--b'], specs);
    expect(values).toEqual({ port: '5', json: true, help: true });
    expect(positionals).toEqual(['a', '-', '--b']);
  });

  it('lets the last of a repeated option count', () => {
    expect(readArguments(['--port', '1', '--port', '2'], specs).values).toEqual({ port: '2' });
  });

  it.each([
    [['--prot', '5'], 'unknown option --prot; did you mean --port?'],
    [['-x'], 'unknown option -x'],
    [['--constructor'], 'unknown option --constructor'],
    [['--port'], '--port needs a value'],
    [['--port', '--json'], '--port needs a value'],
    [['--json=yes'], '--json takes no value'],
  ])('refuses %j', (words, message) => {
    const attempt = () => readArguments(words, specs);
    expect(attempt).toThrow(new Failure(message, EXIT.usage));
  });
});
