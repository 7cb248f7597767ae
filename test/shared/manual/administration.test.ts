import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../shared/i18n/text';
import { manualSection, textsOf } from '../../../shared/manual/manual';
import { FEATURES, policySchema } from '../../../shared/policy/policy';

const texts = manualSection('policy')?.blocks.flatMap(textsOf) ?? [];

describe('the manual for the administrator', () => {
  it.each(LANGUAGES)(
    'explains every key of the policy and every feature that can be off, in %s',
    (language) => {
      const words = new Set(texts.flatMap((text) => text[language].split(/[^A-Za-z]+/)));
      const keys = Object.keys(policySchema.shape).filter((key) => key !== '$schema');
      expect([...keys, ...FEATURES].filter((name) => !words.has(name))).toEqual([]);
    },
  );
});
