import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection } from 'vscode-jsonrpc/node';
import { COMPILER } from './compile.ts';

/** What an editor offers to complete, and shows beside it. */
export interface Completion {
  label: string;
  documentation: string;
}

interface Item {
  label: string;
  documentation?: string | { value: string };
}

/** Asks TypeScript what an editor would. */
export class LanguageServer {
  readonly #connection: MessageConnection;
  readonly #close: () => void;

  constructor() {
    const server = spawn(process.execPath, [COMPILER, '--lsp', '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#connection = createMessageConnection(server.stdout, server.stdin);
    // It asks for settings, and keeps to its own where there are none.
    this.#connection.onRequest((_method, params) => {
      const asked: unknown =
        typeof params === 'object' && params !== null ? Reflect.get(params, 'items') : [];
      return Array.isArray(asked) ? asked.map(() => null) : null;
    });
    this.#connection.listen();
    this.#close = () => server.kill();
  }

  async start(): Promise<void> {
    const completionItem = { resolveSupport: { properties: ['documentation'] } };
    await this.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL('.').href,
      capabilities: { textDocument: { completion: { completionItem } } },
    });
    await this.#connection.sendNotification('initialized', {});
  }

  /** What is offered in a file as it might be. @param text with a `‸` where it is typed */
  async complete(file: string, text: string): Promise<Completion[]> {
    const [before = '', after = ''] = text.split('‸');
    const uri = pathToFileURL(resolve(file)).href;
    const lines = before.split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
    const textDocument = { uri, languageId: 'typescript', version: 1, text: before + after };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    const where = { textDocument: { uri }, position };
    const list = await this.#connection.sendRequest<{ items: Item[] } | null>(
      'textDocument/completion',
      where,
    );
    const items = await Promise.all(
      (list?.items ?? []).map((item) => this.#connection.sendRequest<Item>('completionItem/resolve', item)),
    );
    await this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    return items.map(({ label, documentation = '' }) => ({
      label: label.replace(/\?$/, ''),
      documentation: typeof documentation === 'string' ? documentation : documentation.value,
    }));
  }

  close(): void {
    this.#connection.dispose();
    this.#close();
  }
}
