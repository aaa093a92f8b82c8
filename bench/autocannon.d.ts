/** What the benchmark uses of the library, which publishes no types. */
declare module 'autocannon' {
  interface Request {
    method: string;
    path: string;
    headers?: Record<string, string>;
    body?: string;
  }

  interface Options<Context> {
    url: string;
    connections: number;
    duration: number;
    requests: {
      /** Undefined starts again with the first request. */
      setupRequest(request: Request, context: Context): Request | undefined;
      onResponse(status: number, body: string, context: Context): void;
    }[];
  }

  interface Result {
    requests: { average: number; total: number };
    /** Milliseconds. */
    latency: { p50: number; p99: number };
    non2xx: number;
    errors: number;
  }

  export default function autocannon<Context>(options: Options<Context>): Promise<Result>;
}
