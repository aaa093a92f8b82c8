/** Whether a server could not listen because another does. */
export const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

export const takenMessage = (port: number): string =>
  `Port ${port} is taken. Stop what listens there, or choose another with --port; --port 0 takes a free one.`;
