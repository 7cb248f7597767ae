import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { lockWithScreen } from '../../../electron/window/lockWithScreen';

describe('E25 a locked screen', () => {
  it('closes the register when that is wanted at that moment, as sleep does', () => {
    const monitor = new EventEmitter() as unknown as Parameters<typeof lockWithScreen>[0] & EventEmitter;
    let isWanted = false;
    let locked = 0;
    lockWithScreen(monitor, { isWanted: () => isWanted, lock: () => (locked += 1) });
    monitor.emit('lock-screen');
    expect(locked).toBe(0);
    isWanted = true;
    monitor.emit('lock-screen');
    monitor.emit('suspend');
    expect(locked).toBe(2);
  });
});
