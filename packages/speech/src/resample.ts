import { SAMPLE_RATE } from './sample-rate.ts';

/** Turns sound of one rate into 16 kHz, chunk by chunk. */
export interface Resampler {
  /** Takes the next samples and gives those that can be told from what has come. */
  push(samples: Float32Array): Float32Array<ArrayBuffer>;
  /** Gives the last ones; nothing may be pushed after it. */
  end(): Float32Array<ArrayBuffer>;
}

/** Zero crossings of the kernel on each side: more is sharper at the edge of hearing and slower. */
const CROSSINGS = 16;
/** The pass band ends a little under half the lower rate, to leave room for the slope. */
const PASS = 0.92;

/**
 * Makes a resampler from `rate` (samples a second, a whole number) to 16 kHz: a sinc kernel under a Hann window, so that what is
 * too high for the new rate is taken out instead of coming back as noise. See https://ccrma.stanford.edu/~jos/resample/
 */
export function createResampler(rate: number): Resampler {
  if (!Number.isInteger(rate) || rate <= 0) throw new RangeError(`A rate of ${rate} samples a second`);
  const divisor = greatestDivisor(rate, SAMPLE_RATE);
  const phases = SAMPLE_RATE / divisor;
  const step = rate / divisor;
  const kernels = Array.from({ length: phases }, (_, phase) => kernelAt(phase / phases, rate));
  const reach = (kernels[0]?.length ?? 0) / 2;
  /** Input from `kept` on, with silence before the beginning. */
  let input = new Float32Array(reach);
  let kept = -reach;
  let made = 0;
  let received = 0;

  function take(samples: Float32Array): Float32Array<ArrayBuffer> {
    const joined = new Float32Array(input.length + samples.length);
    joined.set(input);
    joined.set(samples, input.length);
    input = joined;
    const available = kept + input.length;
    const out: number[] = [];
    for (; ; made++) {
      const whole = Math.floor((made * step) / phases);
      if (whole + reach >= available) break;
      out.push(weigh(input, whole - reach + 1 - kept, kernels[(made * step) % phases]));
    }
    const needed = Math.floor((made * step) / phases) - reach + 1;
    input = input.slice(needed - kept);
    kept = needed;
    return Float32Array.from(out);
  }

  return {
    push(samples) {
      received += samples.length;
      return take(samples);
    },
    end() {
      const before = made;
      const rest = take(new Float32Array(reach + 1));
      const wanted = Math.ceil((received * phases) / step) - before;
      return rest.slice(0, Math.max(0, wanted));
    },
  };
}

function weigh(input: Float32Array, from: number, kernel: Float32Array | undefined): number {
  if (kernel === undefined) return 0;
  let sum = 0;
  for (let i = 0; i < kernel.length; i++) sum += (input[from + i] ?? 0) * (kernel[i] ?? 0);
  return sum;
}

/** The weights of the inputs around a point that lies `fraction` after the middle one; they sum to 1. */
function kernelAt(fraction: number, rate: number): Float32Array {
  const cutoff = PASS * Math.min(1, SAMPLE_RATE / rate);
  const reach = Math.ceil(CROSSINGS / cutoff);
  const kernel = new Float32Array(2 * reach).map((_, i) => {
    const distance = i - reach + 1 - fraction;
    const x = Math.PI * distance * cutoff;
    const sinc = Math.abs(x) < 1e-9 ? 1 : Math.sin(x) / x;
    return sinc * (0.5 + 0.5 * Math.cos((Math.PI * distance) / (reach + 1)));
  });
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  return kernel.map((weight) => weight / sum);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
