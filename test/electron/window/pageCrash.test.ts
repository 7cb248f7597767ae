import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { reloadAfterCrash } from '../../../electron/window/pageCrash';

function aPage() {
  const happened: string[] = [];
  const page = Object.assign(new EventEmitter(), { reload: () => void happened.push('reload') });
  reloadAfterCrash(page, {
    onCrash: (reason) => happened.push(reason),
    giveUp: () => void happened.push('give up'),
  });
  return { happened, end: (reason: string) => page.emit('render-process-gone', {}, { reason }) };
}

describe('a page whose process died', () => {
  it('is loaded again once, and given up the second time', () => {
    const { happened, end } = aPage();
    end('crashed');
    end('oom');
    expect(happened).toEqual(['crashed', 'reload', 'oom', 'give up']);
  });

  it('is left alone when it ended as it should', () => {
    const { happened, end } = aPage();
    end('clean-exit');
    expect(happened).toEqual([]);
  });
});
