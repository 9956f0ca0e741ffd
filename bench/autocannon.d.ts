/** The part of autocannon that the benchmarks use; the package brings no types. */
declare module 'autocannon' {
  interface Options {
    url: string;
    connections: number;
    /** Seconds. */
    duration: number;
    requests: { method: string; path: string }[];
  }
  interface Result {
    /** Of each second. */
    requests: { average: number };
  }
  export default function autocannon(options: Options): Promise<Result>;
}
