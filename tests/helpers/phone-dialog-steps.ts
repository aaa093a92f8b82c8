import { screen } from '@testing-library/react';
import type { RenderedApp } from './render-app.tsx';

/** Presses a button, once it is there. */
export const click = async (app: RenderedApp, name: string) =>
  app.user.click(await screen.findByRole('button', { name }));

/** Types a number into the dialog, and has the code texted. */
export async function giveNumber(app: RenderedApp, number: string): Promise<void> {
  const field = await screen.findByLabelText('Phone number');
  await app.user.clear(field);
  await app.user.type(field, number);
  await click(app, 'Text me a code');
}

/** Types a code into the dialog in place of what is there, and gives it. */
export async function giveCode(app: RenderedApp, code: string): Promise<void> {
  const field = await screen.findByLabelText('6-digit code');
  await app.user.clear(field);
  await app.user.type(field, `${code}{Enter}`);
}
