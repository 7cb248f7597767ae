import { expect, it } from 'vitest';
import { remembered } from '../../../shared/checks/remembered';

it('works out once what follows from an object, also when that is nothing', () => {
  let times = 0;
  const secondOf = remembered((list: readonly string[]): string | undefined => {
    times += 1;
    return list[1];
  });
  const list = ['a'];
  expect([secondOf(list), secondOf(list), times]).toEqual([undefined, undefined, 1]);
  secondOf(['a']);
  expect(times).toBe(2);
});
