/**
 * What `sandbox.fetch` rejects with where the client is to get no answer at all, or has gone before it came. An
 * adapter ends the connection: Node's by destroying the socket, MSW's as a network error.
 */
export class DroppedConnection extends Error {
  override readonly name = 'DroppedConnection';

  constructor() {
    super('The sandbox dropped the connection.');
  }
}
