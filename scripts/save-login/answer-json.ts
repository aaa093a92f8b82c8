import type { IncomingMessage, ServerResponse } from 'node:http';
import { messageOf } from '../message-of.ts';
import { HttpRefusal } from './http-refusal.ts';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** Sends what a function answers, or in its place the sentence that it throws. */
export function answerJson(answer: (request: IncomingMessage) => Promise<object>): Handler {
  return (request, response) => {
    answer(request).then(
      (body) => send(request, response, 200, body),
      (error: unknown) => {
        const status = error instanceof HttpRefusal ? error.status : 500;
        send(request, response, status, { message: messageOf(error) });
      },
    );
  };
}

function send(request: IncomingMessage, response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // What has not been read of a refused request is not waited for.
    ...(!request.complete && { connection: 'close' }),
  });
  response.end(JSON.stringify(body));
}
