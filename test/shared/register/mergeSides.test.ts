import { describe, expect, it } from 'vitest';
import { mergeSides } from '../../../shared/register/mergeSides';

describe('the sides of a file with merge markers', () => {
  it('are the texts that git had, with or without the base', () => {
    const text = 'a\n<<<<<<< HEAD\nb1\n||||||| base\nb0\n=======\nb2\n>>>>>>> other\nc\n';
    expect(mergeSides(text)).toEqual({ ours: 'a\nb1\nc\n', theirs: 'a\nb2\nc\n' });
    expect(mergeSides(text.replace('||||||| base\nb0\n', ''))).toEqual({
      ours: 'a\nb1\nc\n',
      theirs: 'a\nb2\nc\n',
    });
  });

  it('are none without markers', () => {
    expect(mergeSides('{\n"a": "<<<<<<< "\n}\n=======\n')).toBeUndefined();
  });
});
