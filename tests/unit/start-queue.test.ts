import { expect, test } from 'vitest';
import { StartQueue } from '../../preview/gallery/card/start-queue.ts';

test('frames start in their order, no more at once than allowed, and one that gives up is passed over', () => {
  const queue = new StartQueue(2);
  const started: string[] = [];
  const join = (name: string) => queue.join(() => started.push(name));
  const endFirst = join('first');
  const endSecond = join('second');
  const giveUp = join('third');
  join('fourth');
  expect(started).toEqual(['first', 'second']);

  giveUp();
  endFirst();
  expect(started).toEqual(['first', 'second', 'fourth']);

  endFirst();
  join('fifth');
  expect(started, 'a turn ends once').toEqual(['first', 'second', 'fourth']);
  endSecond();
  expect(started).toEqual(['first', 'second', 'fourth', 'fifth']);
});
