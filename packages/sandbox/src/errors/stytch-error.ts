import { type ErrorType, errorCatalogue } from './error-catalogue.ts';

/** The body of every error answer, the same for the browser SDK and for the backend API. */
export interface ErrorBody {
  status_code: number;
  request_id: string;
  error_type: string;
  error_message: string;
  error_url: string;
}

/** Thrown by any rule of the sandbox that Stytch would answer with an error. */
export class StytchError extends Error {
  override readonly name = 'StytchError';
  readonly status: number;
  readonly type: string;

  /** @param message replaces the catalogue's message, to name what was wrong with this request. */
  constructor(type: ErrorType, message?: string) {
    const [status, standardMessage] = errorCatalogue[type];
    super(message ?? standardMessage);
    this.status = status;
    this.type = type;
  }
}

/** The one place that renders an error as Stytch's JSON. */
export function errorBody(status: number, type: string, message: string, requestId: string): ErrorBody {
  return {
    status_code: status,
    request_id: requestId,
    error_type: type,
    error_message: message,
    error_url: `https://stytch.com/docs/b2b/api/errors/${status}#${type}`,
  };
}
