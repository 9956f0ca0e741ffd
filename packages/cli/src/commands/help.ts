import { EXIT, type ExitCode } from '../exit-code.ts';
import { usageFailure } from '../failure.ts';
import { didYouMean } from '../nearest.ts';
import { writeOut } from '../terminal/write-out.ts';

/** What `sounding --help` shows. */
export const overview = `Sounding helps you prepare for the technical deep-dive interview.

Usage
  sounding start              serve the practice page on this machine
  sounding ask [QUESTION]     practise in the terminal: a question, your answer, feedback
  sounding score [FILE]       score one answer, from a file or standard input
  sounding score --jsonl      score a stream of answers, one JSON line each
  sounding mcp                let your own assistant be the interviewer (Model Context Protocol)
  sounding eval               measure how well the scorer agrees with rated answers (checkout only)
  sounding help [COMMAND]     explain a command
  sounding --version          print the version

Examples
  sounding start --port 5000
  sounding ask --search database
  sounding score answer.md --question "Why that database?"
  pbpaste | sounding score --mode spoken --seconds 110
  sounding score --jsonl answers.jsonl > assessments.jsonl

Exit codes
  0 done   1 it could not be done   2 it was asked wrongly   3 the answer cannot be judged
`;

const startHelp = `Serves the practice page and its API on this machine, until Ctrl-C.

Usage
  sounding start [--port N] [--data DIR] [--host H]

Options
  --port N     port to listen on (4700, or SOUNDING_PORT); 0 takes any free one
  --data DIR   where answers are kept (SOUNDING_DATA, or the folder your system has for user data)
  --host H     address to listen on (127.0.0.1: this machine only)

Examples
  sounding start
  sounding start --port 5000 --data ~/interviews
`;

const askHelp = `Asks a question in the terminal, takes your answer and gives feedback; then again, or the next.

Usage
  sounding ask [ID|TEXT] [options]            type the answer
  sounding ask ID|TEXT [options] < FILE       the answer from a file or a pipe: feedback once

Without a question it asks one that was not answered lately. A line with a single dot ends a typed
answer, or Ctrl-D on an empty line; Ctrl-C keeps it as a draft, which is offered the next time.
Answers are kept where the page keeps them, whether or not it is served at the time. After the
feedback, "push" asks follow-ups, up to five, shows what each answer raised, and closes over all.

Options
  --search WORDS   ask a question that has these words
  --kind KIND      story, knowledge or debug: of the question that is asked, or how to read yours
  --random         let chance choose the question
  --seed N         the same, and always in the same way
  --list           print the questions there are: their ids and words
  --level LEVEL    mid, senior, staff, principal or manager (senior)
  --data DIR       where answers are kept (SOUNDING_DATA, or your system's folder for user data)
  --no-keep        keep nothing: no answer and no draft
  --color, --no-color  colours always, or never (on a terminal, unless NO_COLOR is set)

Examples
  sounding ask
  sounding ask database-choice
  sounding ask "Why did you choose that queue?" --kind story
  sounding ask proud-system < answer.txt

Exit codes
  0 done   1 it could not be done, or the answer could not be kept   2 it was asked wrongly
  3 the answer was read but cannot be judged   130 left with Ctrl-C
`;

const scoreHelp = `Scores answers by the rubric, on this machine; nothing is sent anywhere and nothing is kept.

Usage
  sounding score [FILE] [options]     one answer; standard input where FILE is absent or -
  sounding score --jsonl [FILE]       one answer a line

Options
  --question TEXT|ID   what was asked: its words, or the id of a starter question
  --kind KIND          story, knowledge or debug (read from the question where absent)
  --mode MODE          typed or spoken (typed)
  --seconds N          how long the answer took
  --level LEVEL        mid, senior, staff, principal or manager (senior)
  --json               the assessment as JSON instead of a report
  --jsonl              a stream of answers; each line needs id and text, and may have
                       question, kind, mode, seconds and keyPoints
  --color, --no-color  colours always, or never (on a terminal, unless NO_COLOR is set)

Examples
  sounding score answer.md --question "Why did you choose that queue?"
  sounding score answer.md --question database-choice --json
  echo '{"id": 1, "question": "Why SQLite?", "text": "Because ..."}' | sounding score --jsonl

With --jsonl each line gives {"id", ...assessment}, in the order of the input. A line that cannot be
scored gives {"id"?, "line", "error"}, and the stream goes on.

Exit codes
  0 scored   1 the input cannot be read, or a line of a stream failed
  2 it was asked wrongly   3 the answer was read but cannot be judged; the reason is said
`;

const mcpHelp = `Lets your own assistant be the interviewer: a Model Context Protocol server over standard input
and output. Your assistant's settings name it, and the assistant starts it itself:

  { "mcpServers": { "sounding": {
      "command": "npx", "args": ["--prefix", "/path/to/the/checkout", "sounding", "mcp"] } } }

Usage
  sounding mcp [--data DIR]

It has the tools get_question, assess_answer and next_probe, and the prompts mock_interview and
drill_one_question. All is computed on this machine without a model, and nothing is kept. Your
confidential terms (on the page, under Settings), and any addresses and keys, are replaced before
the assistant reads a reply; where it cannot be told which terms there are, it does not start.

Options
  --data DIR   where your settings are kept (SOUNDING_DATA, or your system's folder for user data)

Exit codes
  0 the assistant closed it   1 it could not be done   2 it was asked wrongly
`;

const evalHelp = `Measures how well the scorer agrees with rated answers and writes lab/REPORT.md; some minutes.

Usage
  sounding eval [--ratings FILE] [--assessments FILE] [--quick] [--learn-advice] [--out FILE]
  sounding eval --engine model [--limit N] [--yes] [--cache DIR] [--ratings FILE] [--out FILE]

Options
  --ratings FILE       further ratings, a JSON line each with id, rater, points and overall;
                       reported apart
  --assessments FILE   measure another engine by its assessments, a JSON line each with the
                       answer's id
  --quick              leave out what takes longest: baselines, relations, prose, unseen answers
  --learn-advice       also learn anew which dimensions advice is given on
  --engine model       measure the model that SOUNDING_MODEL, SOUNDING_MODEL_URL and
                       SOUNDING_MODEL_KEY name; says first what would be sent where, and sends
                       nothing before a yes
  --limit N            only so many answers, evenly spread: for a first try
  --yes                send them without being asked
  --cache DIR          where a model's replies are kept, so that none is paid for twice
                       (lab/model/cache)
  --out FILE           where the report goes (lab/REPORT.md, or lab/REPORT-NAME.md for a model)

Examples
  sounding eval --quick
  sounding eval --ratings panel.jsonl
  SOUNDING_MODEL=anthropic:NAME SOUNDING_MODEL_KEY=KEY sounding eval --engine model --limit 20
`;

const BY_COMMAND: Readonly<Record<string, string>> = {
  start: startHelp,
  ask: askHelp,
  score: scoreHelp,
  mcp: mcpHelp,
  eval: evalHelp,
};

/** The help of one command, such as `score`. */
export function helpFor(command: 'start' | 'ask' | 'score' | 'mcp' | 'eval'): string {
  return BY_COMMAND[command] ?? overview;
}

/** `sounding help [COMMAND]` and `sounding --help`. */
export async function help(words: readonly string[]): Promise<ExitCode> {
  const [command, ...rest] = words;
  const known = Object.keys(BY_COMMAND);
  if (rest.length > 0) throw usageFailure('help explains one command at a time');
  if (command !== undefined && !known.includes(command)) {
    throw usageFailure(`there is no help on ${command}${didYouMean(command, known)}`);
  }
  await writeOut((command === undefined ? undefined : BY_COMMAND[command]) ?? overview);
  return EXIT.ok;
}
