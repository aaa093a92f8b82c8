import { act, render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { preloadable } from '../../src/ui/chunks/preloadable.tsx';

function Greeting({ name }: { name: string }) {
  return <p>Hello, {name}</p>;
}

class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p>Failed</p> : this.props.children;
  }
}

test('a component in a chunk that is loaded renders at once', async () => {
  const InChunk = preloadable(async () => Greeting);
  await InChunk.load();
  render(<InChunk name="Ada" />);
  expect(screen.getByText('Hello, Ada')).toBeInTheDocument();
});

test('until its chunk is loaded, something stands in its place', async () => {
  let arrive = (): void => {};
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const InChunk = preloadable(
    async () => {
      await arrival;
      return Greeting;
    },
    { waiting: <p>Waiting</p> },
  );
  render(<InChunk name="Ada" />);
  expect(screen.getByText('Waiting')).toBeInTheDocument();
  arrive();
  expect(await screen.findByText('Hello, Ada')).toBeInTheDocument();
  expect(screen.queryByText('Waiting')).not.toBeInTheDocument();
});

test('a chunk that can’t be loaded is an error of the page, and is asked for again the next time', async () => {
  let attempts = 0;
  const InChunk = preloadable(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('The chunk is gone.');
    return Greeting;
  });
  const { unmount } = render(
    <Boundary>
      <InChunk name="Ada" />
    </Boundary>,
    { onCaughtError: () => {} },
  );
  expect(await screen.findByText('Failed')).toBeInTheDocument();
  unmount();
  render(<InChunk name="Ada" />);
  expect(await screen.findByText('Hello, Ada')).toBeInTheDocument();
});

test('a chunk that the page can do without leaves its place empty where it can’t be loaded', async () => {
  const asked = Promise.reject(new Error('The chunk is gone.'));
  const InChunk = preloadable<{ name: string }>(() => asked, { optional: true });
  render(
    <Boundary>
      <p>The page</p>
      <InChunk name="Ada" />
    </Boundary>,
  );
  await act(() => asked.catch(() => {}));
  expect(screen.getByText('The page')).toBeInTheDocument();
  expect(screen.queryByText('Failed')).not.toBeInTheDocument();
});
