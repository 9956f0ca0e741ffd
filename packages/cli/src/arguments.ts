import { parseArgs } from 'node:util';
import { usageFailure } from './failure.ts';
import { didYouMean } from './nearest.ts';

/** The options of one command, by their long name. */
export type OptionSpecs = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly short?: string }>
>;

/** The words of a command line, sorted. */
export interface Arguments<Specs extends OptionSpecs> {
  /** What was given; the last of a repeated option counts. */
  readonly values: {
    readonly [Name in keyof Specs]?: Specs[Name]['type'] extends 'string' ? string : boolean;
  };
  readonly positionals: readonly string[];
}

/**
 * Sorts the words after the command into options and the rest.
 * Throws a usage failure for an unknown option (with the nearest known one), a missing or needless value.
 */
export function readArguments<Specs extends OptionSpecs>(
  words: readonly string[],
  specs: Specs,
): Arguments<Specs> {
  const { tokens } = parseArgs({
    args: [...words],
    options: { ...specs },
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    if (spec === undefined) {
      const known = Object.keys(specs).map((name) => `--${name}`);
      throw usageFailure(`unknown option ${token.rawName}${didYouMean(token.rawName, known)}`);
    }
    if (spec.type === 'boolean') {
      if (token.value !== undefined) throw usageFailure(`${token.rawName} takes no value`);
      values[token.name] = true;
    } else {
      const swallowed = token.inlineValue === false && token.value?.startsWith('-') && token.value.length > 1;
      if (token.value === undefined || swallowed) throw usageFailure(`${token.rawName} needs a value`);
      values[token.name] = token.value;
    }
  }
  return { values: values as Arguments<Specs>['values'], positionals };
}
