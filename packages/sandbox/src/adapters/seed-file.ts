import { readFile } from 'node:fs/promises';
import { type ParsedSeed, parseSeed } from '../seed/seed.ts';

/** @throws Error naming the file, and what is wrong with it */
export async function readSeedFile(file: string): Promise<ParsedSeed> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(`--seed is ${file}, which can't be read: ${messageOf(error)}`);
  });
  try {
    return parseSeed(JSON.parse(text));
  } catch (error) {
    const problem = error instanceof SyntaxError ? `It is not JSON: ${error.message}` : messageOf(error);
    throw new Error(`--seed is ${file}, which is no seed. ${problem}`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
