// Runs in the sound's own thread. Plain JavaScript: the browser loads this very file.

/** Samples handed over at a time: about 43 ms at 48 kHz, so that the level moves and few messages go. */
const BLOCK = 2048;

/** Hands the microphone's first channel to the page, block by block. */
class Capture extends AudioWorkletProcessor {
  constructor() {
    super();
    this.block = new Float32Array(BLOCK);
    this.filled = 0;
    // An answer comes in any case, also an empty one: the page waits for it.
    this.port.onmessage = () => this.give();
  }

  process([channels]) {
    const samples = channels?.[0];
    if (samples) {
      // Render quanta are 128 samples, so a block is always filled evenly.
      this.block.set(samples, this.filled);
      this.filled += samples.length;
      if (this.filled + samples.length > BLOCK) this.give();
    }
    return true;
  }

  give() {
    const samples = this.block.slice(0, this.filled);
    this.filled = 0;
    this.port.postMessage(samples, [samples.buffer]);
  }
}

registerProcessor('sounding-capture', Capture);
