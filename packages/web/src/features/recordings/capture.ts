import workletUrl from './capture-worklet.js?url';
import { type CaptureProblem, missingParts, problemOf } from './problems.ts';

/** A microphone that is listened to. */
export interface Capture {
  /** Samples a second of the blocks. */
  readonly rate: number;
  /** The microphone's name, empty where the browser does not say. */
  readonly device: string;
  /** Asks the sound's thread for what it has not handed over yet; it comes as a last block. */
  drain(): Promise<void>;
  /** Lets go of the microphone. */
  close(): void;
}

/** Who hears of a microphone. */
export interface CaptureListener {
  onBlock(samples: Float32Array): void;
  /** The microphone is gone: unplugged, or taken away in the browser's own settings. */
  onEnded(): void;
  /** The computer, or the browser, stopped the sound or let it go on. */
  onRunning(running: boolean): void;
}

/** How long the sound's thread may take to hand over its last block, in milliseconds. */
const DRAIN_TIME = 150;
/** How long the browser may take to have its sound ready, once the microphone is open, in milliseconds. */
const READY_TIME = 10_000;

/**
 * Opens the microphone and hands over its sound. Call it at a click: the browser asks for permission then.
 * Gives the problem where there is no sound to be had.
 */
export async function startCapture(
  deviceId: string | undefined,
  listener: CaptureListener,
): Promise<Capture | CaptureProblem> {
  const missing = missingParts({
    secure: globalThis.isSecureContext,
    microphone: navigator.mediaDevices?.getUserMedia !== undefined,
    worklet: typeof AudioWorkletNode === 'function',
  });
  if (missing !== undefined) return missing;
  let stream: MediaStream;
  try {
    stream = await openMicrophone(deviceId);
  } catch (error) {
    return problemOf(error);
  }
  let context: AudioContext | undefined;
  const close = () => {
    for (const track of stream.getTracks()) track.stop();
    void context?.close().catch(() => undefined);
  };
  try {
    // Nobody listens to it meanwhile: longer buffers lose less where the computer is busy.
    context = new AudioContext({ latencyHint: 'playback' });
    await inTime(makeReady(context));
    return handOver(stream, context, close, listener);
  } catch {
    // Whatever it was, the microphone must not stay on.
    close();
    return 'failed';
  }
}

async function makeReady(context: AudioContext): Promise<void> {
  await context.audioWorklet.addModule(workletUrl);
  await context.resume();
}

/** Rejects where something takes too long: nobody should speak to a microphone that is open and not heard. */
function inTime(ready: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The sound is not ready.')), READY_TIME);
    ready.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Leads the stream's sound to the listener. May throw. */
function handOver(
  stream: MediaStream,
  context: AudioContext,
  close: () => void,
  listener: CaptureListener,
): Capture {
  const node = new AudioWorkletNode(context, 'sounding-capture', {
    numberOfInputs: 1,
    numberOfOutputs: 1,
    channelCount: 1,
    channelCountMode: 'explicit',
  });
  let closed = false;
  let drained = () => {};
  node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
    if (!closed) listener.onBlock(data);
    drained();
  };
  const source = context.createMediaStreamSource(stream);
  // It gives out silence, and only what leads to the speakers is sure to be run.
  source.connect(node).connect(context.destination);
  const track = stream.getAudioTracks()[0];
  track?.addEventListener('ended', () => {
    if (!closed) listener.onEnded();
  });
  context.addEventListener('statechange', () => {
    if (!closed) listener.onRunning(context.state === 'running');
    if (!closed && context.state !== 'running') void context.resume().catch(() => undefined);
  });
  return {
    rate: context.sampleRate,
    device: track?.label ?? '',
    drain: () =>
      new Promise((resolve) => {
        drained = resolve;
        setTimeout(resolve, DRAIN_TIME);
        node.port.postMessage('drain');
      }),
    close() {
      closed = true;
      node.port.onmessage = null;
      source.disconnect();
      close();
    },
  };
}

async function openMicrophone(deviceId: string | undefined): Promise<MediaStream> {
  const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 };
  if (deviceId !== undefined) {
    try {
      return await navigator.mediaDevices.getUserMedia({
        audio: { ...audio, deviceId: { exact: deviceId } },
      });
    } catch (error) {
      // The microphone chosen last time is not there today: any other will do.
      if (problemOf(error) !== 'no-microphone') throw error;
    }
  }
  return navigator.mediaDevices.getUserMedia({ audio });
}
