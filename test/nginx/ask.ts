import { request, type RequestOptions } from 'node:http';
import { request as requestSecurely } from 'node:https';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly size: number;
}

interface Question {
  readonly port: string | number;
  readonly path: string;
  readonly headers?: Record<string, string>;
  /** Over HTTPS, whoever signed the certificate. */
  readonly secure?: boolean;
}

/** As a browser would ask, but with nothing undone on the way. */
export function ask({ port, path, headers = {}, secure = false }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options: RequestOptions = { host: '127.0.0.1', port, path, headers };
    const sent = secure ? requestSecurely({ ...options, rejectUnauthorized: false }) : request(options);
    sent.once('response', (response) => {
      let size = 0;
      response.on('data', (chunk: Uint8Array) => (size += chunk.length));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, size }));
    });
    sent.once('error', reject).end();
  });
}
