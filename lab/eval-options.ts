import { parseArgs } from 'node:util';

/** What `--help` shows. */
export const HELP = `Measures how well the scorer agrees with the raters of the gold set, and writes lab/REPORT.md.

Usage
  sounding eval [options]        or: npm run eval -- [options]

Options
  --ratings FILE       further ratings, a JSON line each: {"id", "rater", "points", "overall"}; reported apart
  --assessments FILE   measure another engine: its assessments, a JSON line each with the answer's id;
                       nothing is trained, and only what can be told from them is reported
  --quick              leave out what takes longest: baselines, relations, prose, unseen answers
  --learn-advice       also learn anew, from all fixes, which dimensions advice is given on
  --engine model       measure the model that SOUNDING_MODEL, SOUNDING_MODEL_URL and SOUNDING_MODEL_KEY
                       name; says first what would be sent where, and sends nothing before a yes
  --limit N            only so many answers, evenly spread: for a first try
  --yes                send them without being asked
  --cache DIR          where a model's replies are kept, so that none is paid for twice (lab/model/cache)
  --out FILE           where the report goes (lab/REPORT.md, or lab/REPORT-NAME.md for a model)
  --help               this text
`;

/** What the lab was asked to measure. */
export interface Options {
  readonly ratings?: string;
  readonly assessments?: string;
  readonly quick?: boolean;
  readonly 'learn-advice'?: boolean;
  readonly engine?: 'local' | 'model';
  /** Of a model: only so many answers. */
  readonly limit?: number;
  readonly yes?: boolean;
  readonly cache?: string;
  readonly out?: string;
  readonly help?: boolean;
}

/** Options that only one of the two engines knows. */
const OF_A_MODEL = ['limit', 'yes', 'cache'] as const;
const OF_OURS = ['assessments', 'quick', 'learn-advice'] as const;

/** Reads the options of the command line; where they are wrong, gives back in one line what is. */
export function readOptions(): Options | string {
  try {
    const { values } = parseArgs({
      options: {
        ratings: { type: 'string' },
        assessments: { type: 'string' },
        quick: { type: 'boolean' },
        'learn-advice': { type: 'boolean' },
        engine: { type: 'string' },
        limit: { type: 'string' },
        yes: { type: 'boolean' },
        cache: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const { engine, limit, ...rest } = values;
    if (engine !== undefined && engine !== 'local' && engine !== 'model')
      return `--engine is local or model, not "${engine}"`;
    if (limit !== undefined && !/^[1-9]\d{0,5}$/.test(limit))
      return `--limit is a whole number from 1 on, not "${limit}"`;
    const stray = (engine === 'model' ? OF_OURS : OF_A_MODEL).find((name) => values[name] !== undefined);
    if (stray !== undefined)
      return `--${stray} does not go with --engine ${engine ?? 'local'}; leave one of them out`;
    return {
      ...rest,
      ...(engine === undefined ? {} : { engine }),
      ...(limit === undefined ? {} : { limit: Number(limit) }),
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
