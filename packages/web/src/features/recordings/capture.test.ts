import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCapture } from './capture.ts';

const NOBODY = { onBlock: () => {}, onEnded: () => {}, onRunning: () => {} };

let stopped: number;
let closed: number;

/** The browser's parts for sound, as far as they are used. One of them may be made to fail. */
class Context extends EventTarget {
  readonly sampleRate = 48_000;
  readonly state = 'running';
  readonly destination = {};
  readonly audioWorklet = { addModule: async (_: string): Promise<void> => undefined };
  resume = async (): Promise<void> => undefined;
  close = async (): Promise<void> => {
    closed += 1;
  };
  createMediaStreamSource(_: unknown) {
    return { connect: (node: { connect(to: object): void }) => node, disconnect: () => undefined };
  }
}
class WorkletNode {
  readonly port = { onmessage: null, postMessage: () => undefined };
  connect(): void {}
}

function browserWith({ AudioContext = Context, AudioWorkletNode = WorkletNode, getUserMedia = open }): void {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  vi.stubGlobal('AudioContext', AudioContext);
  vi.stubGlobal('AudioWorkletNode', AudioWorkletNode);
}

async function open() {
  const track = Object.assign(new EventTarget(), {
    label: 'Headset',
    stop: () => {
      stopped += 1;
    },
  });
  return { getTracks: () => [track], getAudioTracks: () => [track] };
}

beforeEach(() => {
  stopped = 0;
  closed = 0;
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('startCapture', () => {
  it('opens the microphone, and lets go of it when told', async () => {
    browserWith({});
    const capture = await startCapture(undefined, NOBODY);
    if (typeof capture === 'string') throw new Error(capture);
    expect(capture).toMatchObject({ rate: 48_000, device: 'Headset' });
    expect(stopped).toBe(0);
    capture.close();
    expect([stopped, closed]).toEqual([1, 1]);
  });

  it('says why there is none', async () => {
    const getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    browserWith({ getUserMedia });
    expect(await startCapture(undefined, NOBODY)).toBe('refused');
  });

  class NoContext extends Context {
    constructor() {
      super();
      throw new DOMException('too many contexts', 'NotSupportedError');
    }
  }
  class NoModule extends Context {
    override readonly audioWorklet = { addModule: () => Promise.reject(new Error('not there')) };
  }
  class NoSource extends Context {
    override createMediaStreamSource(): never {
      throw new DOMException('', 'InvalidStateError');
    }
  }
  class NoNode extends WorkletNode {
    constructor() {
      super();
      throw new DOMException('', 'InvalidStateError');
    }
  }

  it.each([
    ['no context', { AudioContext: NoContext }],
    ['no worklet', { AudioContext: NoModule }],
    ['no node', { AudioWorkletNode: NoNode }],
    ['no source', { AudioContext: NoSource }],
  ])('never leaves the microphone on where there is %s', async (_, fails) => {
    browserWith(fails);
    expect(await startCapture(undefined, NOBODY)).toBe('failed');
    expect(stopped).toBe(1);
  });

  it('waits only so long for sound that does not get ready', async () => {
    class NeverReady extends Context {
      override resume = () => new Promise<void>(() => {});
    }
    vi.useFakeTimers();
    browserWith({ AudioContext: NeverReady });
    const started = startCapture(undefined, NOBODY);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await started).toBe('failed');
    expect(stopped).toBe(1);
  });
});
