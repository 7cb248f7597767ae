import { describe, expect, it } from 'vitest';
import { rightsForPurpose } from '../../../shared/decide/rightsForPurpose';
import { rights } from '../../../shared/lists/rights';
import { registerOf } from '../../ruleTable';

/** The rights of the first purpose of an activity with these facts, by code. */
function rightsOf(facts: { purposes: readonly object[]; data?: readonly object[] }) {
  const [activity] = registerOf({ activities: [facts] }).activities;
  const [purpose] = activity?.purposes ?? [];
  if (!activity || !purpose) throw new Error('no purpose');
  const answer = rightsForPurpose(purpose, activity);
  return { ...answer, of: new Map(answer.rights.map((right) => [right.code, right])) };
}

const on = (...legalBases: readonly string[]) => rightsOf({ purposes: [{ legalBases }] }).of;
const why = (code: string, ...legalBases: readonly string[]) =>
  on(...legalBases)
    .get(code)
    ?.why.map(({ nl }) => nl)
    .join(' ');

describe('rights by legal basis', () => {
  it('says of every right of the list what holds, with its article', () => {
    expect([...on('A6_1_b').keys()]).toEqual(rights.items.map(({ code }) => code));
    expect(on('A6_1_b').get('RIGHT_PORTABILITY')).toMatchObject({ source: 'AVG 20', verified: true });
  });

  it('gives objection with public task and legitimate interests alone, and says so', () => {
    expect(on('A6_1_f').get('RIGHT_OBJECT')).toMatchObject({ state: 'applies', why: [] });
    expect(on('A6_1_e').get('RIGHT_OBJECT')?.state).toBe('applies');
    expect(on('A6_1_a').get('RIGHT_OBJECT')?.state).toBe('appliesNot');
    expect(why('RIGHT_OBJECT', 'A6_1_a')).toBe(
      'Alleen bij een taak van algemeen belang of gerechtvaardigd belang.',
    );
  });

  it('gives portability with consent and contract alone, and only for automated processing', () => {
    expect(why('RIGHT_PORTABILITY', 'A6_1_b')).toMatch(/^Alleen geautomatiseerde verwerking/);
    expect(on('A6_1_c').get('RIGHT_PORTABILITY')?.state).toBe('appliesNot');
  });

  it('leaves erasure under a legal duty to whether the data are still needed', () => {
    expect(on('A6_1_c').get('RIGHT_ERASURE')?.state).toBe('depends');
    expect(why('RIGHT_ERASURE', 'A6_1_c')).toMatch(/^Niet zolang de verwerking nodig is/);
  });

  it('gives with several bases what one of them gives, as far as the processing rests on that one', () => {
    expect(on('A6_1_c', 'A6_1_f').get('RIGHT_OBJECT')?.state).toBe('applies');
    expect(why('RIGHT_OBJECT', 'A6_1_c', 'A6_1_f')).toBe(
      'Voor zover de verwerking berust op gerechtvaardigd belang.',
    );
    expect(why('RIGHT_ERASURE', 'A6_1_c', 'A6_1_f')).toMatch(
      /^Voor zover .* gerechtvaardigd belang\. Wettelijke verplichting: Niet zolang/,
    );
    expect(on('A6_1_a', 'A6_1_b').get('RIGHT_PORTABILITY')?.why).toHaveLength(1);
  });

  it('makes the objection to direct marketing absolute where the purpose is that', () => {
    const marketing = rightsOf({ purposes: [{ legalBases: ['A6_1_a'], tags: ['directMarketing'] }] });
    expect(marketing.of.get('RIGHT_OBJECT_MARKETING')?.state).toBe('applies');
    expect(on('A6_1_a').get('RIGHT_OBJECT_MARKETING')?.state).toBe('depends');
  });

  it('lets explicit consent to special data of this purpose be withdrawn and ported', () => {
    const data = [{ category: 'SP_HEALTH', art9Ground: 'A9_2_a' }];
    const { of } = rightsOf({ purposes: [{ legalBases: ['A6_1_f'] }], data });
    expect(of.get('RIGHT_WITHDRAW')?.state).toBe('applies');
    expect(of.get('RIGHT_PORTABILITY')?.state).toBe('applies');
    expect(on('A6_1_f').get('RIGHT_WITHDRAW')?.state).toBe('appliesNot');
  });

  it('states without a basis, or with one that it does not know, only what holds on every basis', () => {
    for (const none of [on(), on('A6_1_z')]) {
      expect(none.get('RIGHT_ACCESS')?.state).toBe('applies');
      expect(none.get('RIGHT_OBJECT')?.state).toBe('depends');
      expect([...none.values()].some(({ state }) => state === 'appliesNot')).toBe(false);
    }
    expect(rightsOf({ purposes: [{ legalBases: ['A6_1_z'] }] }).bases).toEqual([]);
  });
});
