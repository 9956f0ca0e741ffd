/** The part of autocannon that the benchmarks use; the package brings no types. */
declare module 'autocannon' {
  interface Request {
    method?: string;
    path?: string;
    body?: string;
    headers?: Record<string, string>;
    setupRequest?: (request: Request) => Request;
  }
  interface Options {
    url: string;
    connections: number;
    overallRate: number;
    /** Seconds. */
    duration: number;
    requests: Request[];
  }
  interface Result {
    /** Milliseconds. */
    latency: { p50: number; p99: number };
    requests: { total: number };
    non2xx: number;
    errors: number;
  }
  export default function autocannon(options: Options): Promise<Result>;
}
