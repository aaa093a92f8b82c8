import { screen } from '@testing-library/react';
import type { RenderedApp } from './render-app.tsx';

/**
 * Reads the secret off the screen for people who can't scan, and goes on to the code's. It stands there in lower case,
 * in spans of four letters.
 */
export async function readTotpSecret(app: RenderedApp): Promise<string> {
  await app.user.click(await screen.findByRole('button', { name: 'Having trouble scanning?' }));
  const chunks = await screen.findAllByText(/^[a-z2-7]{4}$/, { selector: 'span' });
  await app.user.click(await screen.findByRole('button', { name: 'Continue' }));
  return chunks
    .map((chunk) => chunk.textContent)
    .join('')
    .toUpperCase();
}
