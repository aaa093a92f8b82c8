/** What the Stytch SDK expects on the port it passed along. */
type Answer =
  | { success: true; payload: unknown }
  | { success: false; error: { name: string; message: string } };

addEventListener('message', (event: MessageEvent<unknown>) => {
  // Only the page that holds this frame may ask.
  if (event.source !== parent) return;
  const [port] = event.ports;
  const call = event.data;
  // Browser extensions post messages of their own into every frame.
  if (!port || !isCall(call)) return;
  void forward(call.method, call.args).then((answer) => port.postMessage(answer));
});

function isCall(data: unknown): data is { method: string; args: unknown[] } {
  return (
    typeof data === 'object' &&
    data !== null &&
    'method' in data &&
    typeof data.method === 'string' &&
    'args' in data &&
    Array.isArray(data.args)
  );
}

async function forward(method: string, args: unknown[]): Promise<Answer> {
  try {
    const response = await fetch('/clientside-services/rpc', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ method, args }),
    });
    return await response.json();
  } catch (cause) {
    // Silence would leave the SDK waiting for ever.
    return {
      success: false,
      error: { name: 'SandboxUnreachable', message: `The sandbox did not answer \`${method}\`: ${cause}` },
    };
  }
}
