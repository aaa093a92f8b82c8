import { find } from './dom.ts';

/** Asks before the sandbox forgets everything. `onReset` runs when it has. */
export function setUpReset(project: string | null, onReset: () => void): void {
  const dialog = find('#confirm', HTMLDialogElement);
  const confirmed = find('#confirmed', HTMLButtonElement);
  const failure = find('#failure', HTMLElement);

  find('#reset', HTMLButtonElement).addEventListener('click', () => {
    failure.textContent = '';
    dialog.showModal();
  });
  find('#cancel', HTMLButtonElement).addEventListener('click', () => dialog.close());

  confirmed.addEventListener('click', async () => {
    confirmed.disabled = true;
    failure.textContent = '';
    try {
      await reset(project);
      dialog.close();
      onReset();
    } catch {
      failure.textContent = 'The sandbox did not answer, so nothing was reset. Is it still running?';
    } finally {
      confirmed.disabled = false;
    }
  });
}

async function reset(project: string | null): Promise<void> {
  const response = await fetch('/__sandbox/reset', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(project ? { project } : { all: true }),
  });
  if (!response.ok) throw new Error(`\`POST /__sandbox/reset\` answered ${response.status}.`);
}
