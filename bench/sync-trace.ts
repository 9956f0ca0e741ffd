/** What a system-call trace says of one acknowledgement. */
export interface TracedReply {
  /** True where the log was written and then synced, in that order, after the reply before and ahead of this one. */
  readonly synced: boolean;
  /** For people: the calls with their line numbers in the trace. */
  readonly line: string;
}

interface Call {
  readonly name: string;
  readonly began: number;
  readonly ended: number;
  readonly text: string;
}

/**
 * Reads a trace of `strace -f -y` and finds, for each id, the write of the reply that names it and what came before.
 * `file` is the end of the name of the file that has to be synced, `status` that of the replies.
 */
export function readSyncTrace(
  trace: string,
  file: string,
  ids: readonly string[],
  status = 201,
): TracedReply[] {
  const calls = readCalls(trace);
  let from = 0;
  return ids.map((id) => {
    const reply = calls.find((call) => call.text.includes(`HTTP/1.1 ${status}`) && call.text.includes(id));
    if (reply === undefined) return { synced: false, line: `${id}: its reply is not in the trace` };
    const before = calls.filter(
      (call) => call.began > from && call.ended < reply.began && call.text.includes(`${file}>`),
    );
    const written = before.filter((call) => call.name === 'pwrite64').at(-1);
    const synced = before
      .filter((call) => /^f(data)?sync$/.test(call.name) && / = 0$/.test(call.text))
      .at(-1);
    from = reply.ended;
    if (written === undefined || synced === undefined || synced.began < written.ended) {
      return {
        synced: false,
        line: `${id}: acknowledged at line ${reply.began} without a sync of ${file} before it`,
      };
    }
    return {
      synced: true,
      line:
        `${id}: ${file} written (line ${written.ended}), ${synced.name} done (line ${synced.ended}), ` +
        `${status} sent by ${reply.name} (line ${reply.began})`,
    };
  });
}

/** One entry a call, in the order in which they began; a call that was interrupted in the trace is put together again. */
function readCalls(trace: string): Call[] {
  const calls: Call[] = [];
  const open = new Map<string, { readonly began: number; readonly text: string }>();
  trace.split('\n').forEach((line, index) => {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    if (rest.endsWith('<unfinished ...>')) {
      open.set(thread, { began: index + 1, text: rest.slice(0, -'<unfinished ...>'.length) });
      return;
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    const begun = resumed === null ? undefined : open.get(thread);
    open.delete(thread);
    const text = begun === undefined ? rest : begun.text + (resumed?.[1] ?? '');
    const name = /^\w+/.exec(text)?.[0];
    if (name !== undefined) calls.push({ name, began: begun?.began ?? index + 1, ended: index + 1, text });
  });
  return calls.sort((a, b) => a.began - b.began);
}
