import { expect, it } from 'vitest';
import { lateChild } from '../../../electron/word/lateChild';
import type { Child, ToChild } from '../../../electron/word/childMessages';

const MESSAGE = { kind: 'register' } as unknown as ToChild;

it('a child that starts later gets what it was told before, in that order', async () => {
  const done: string[] = [];
  const child: Child = {
    send: () => void done.push('send'),
    onMessage: () => void done.push('onMessage'),
    onExit: () => void done.push('onExit'),
    end: () => void done.push('end'),
  };
  let start: (child: Child) => void = () => undefined;
  const late = lateChild(new Promise((resolve) => (start = resolve)));
  late.onMessage(() => undefined);
  late.onExit(() => undefined);
  late.send(MESSAGE);
  late.end();
  expect(done).toEqual([]);
  start(child);
  await Promise.resolve();
  expect(done).toEqual(['onMessage', 'onExit', 'send', 'end']);
});

it('a child that cannot be started has ended', async () => {
  const late = lateChild(Promise.reject(new Error('not ready')));
  late.send(MESSAGE);
  expect(await new Promise((resolve) => late.onExit(resolve))).toBe(1);
});
