import { createInterface, type Interface } from 'node:readline';

/** What came from the person: a line, the end (Ctrl-D), or Ctrl-C with the line that was not finished. */
export type Heard =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupt'; readonly text: string };

/** Where typed lines come from: a terminal, or a list in a test. */
export interface LineReader {
  /** Shows the prompt and waits for what comes. After the end of a terminal's input it can be asked again. */
  readonly next: (prompt: string) => Promise<Heard>;
  readonly close: () => void;
}

/** Reads lines from standard input, with the terminal's own editing of a line. Lines that come in a heap are kept in order. */
export function readTerminal(): LineReader {
  const heard: Heard[] = [];
  let waiting: ((heard: Heard) => void) | undefined;
  let lines: Interface | undefined;
  let over = false;
  const give = (one: Heard) => {
    if (over) return;
    if (waiting === undefined) heard.push(one);
    else waiting(one);
    waiting = undefined;
  };
  const open = () => {
    const { stdin: input, stdout: output } = process;
    const opened = createInterface({ input, output, terminal: output.isTTY === true, historySize: 0 });
    opened.on('line', (text) => give({ kind: 'line', text }));
    opened.on('SIGINT', () => give({ kind: 'interrupt', text: opened.line }));
    opened.on('close', () => {
      lines = undefined;
      give({ kind: 'end' });
    });
    return opened;
  };
  // Where the output is no terminal, the line is edited by the terminal itself and Ctrl-C comes as the signal.
  const interrupted = () => give({ kind: 'interrupt', text: '' });
  process.on('SIGINT', interrupted);
  return {
    next: (prompt) => {
      const first = heard.shift();
      if (first !== undefined) return Promise.resolve(first);
      if (process.stdin.readableEnded) return Promise.resolve({ kind: 'end' });
      lines ??= open();
      return new Promise((resolve) => {
        waiting = resolve;
        lines?.setPrompt(prompt);
        lines?.prompt();
      });
    },
    close: () => {
      over = true;
      process.off('SIGINT', interrupted);
      lines?.close();
    },
  };
}
