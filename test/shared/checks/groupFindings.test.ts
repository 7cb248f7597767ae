import { describe, expect, it } from 'vitest';
import { checkRegister } from '../../../shared/checks/checkRegister';
import { detailIn, groupFindings, messageOfGroup } from '../../../shared/checks/groupFindings';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { CAREFUL_TODAY } from '../../fixtures/carefulRegister';

const findings = checkRegister(sampleRegister(), CAREFUL_TODAY);

describe('findings in groups', () => {
  it.each(['rule', 'record', 'article', 'level'] as const)(
    'lose none when they are put together by %s',
    (by) => {
      const groups = groupFindings(findings, by);
      const grouped = groups.flatMap((group) => group.findings);
      expect(grouped).toHaveLength(findings.length);
      expect(new Set(grouped)).toEqual(new Set(findings));
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
    },
  );

  it('come by level, what is stated before what is asked, the most frequent first', () => {
    const weights = groupFindings(findings, 'rule').map(({ first, findings: { length } }) =>
      [
        LEVELS.indexOf(first.level),
        first.certainty === 'soft' ? 1 : 0,
        String(100_000 - length).padStart(6, '0'),
      ].join(' '),
    );
    expect(weights).toEqual(weights.toSorted());
  });

  it('come by article as people count, those of Article 30 first', () => {
    const articles = groupFindings(findings, 'article').map(({ key }) => key);
    const first = articles.findIndex((article) => !article.startsWith('30('));
    expect(articles.slice(0, 3)).toEqual(['30(1)', '30(1)(a)', '30(1)(b)']);
    expect(articles.slice(first).some((article) => article.startsWith('30('))).toBe(false);
    expect(articles.indexOf('6(1)')).toBeLessThan(articles.indexOf('28(3)'));
  });

  it('keep one group for each field that the schema asks for', () => {
    const groups = groupFindings(findings, 'rule').filter(({ first }) => first.rule === 'missing');
    expect(groups.length).toBeGreaterThan(10);
    for (const group of groups) {
      expect(new Set(group.findings.map(({ message }) => message.nl)).size).toBe(1);
    }
  });

  it('are headed by what they have in common, and tell apart what each names', () => {
    const terms = groupFindings(findings, 'rule').find(({ key }) => key === 'RET-01');
    if (!terms) throw new Error('no RET-01');
    const heading = messageOfGroup(terms);
    expect(heading).toEqual({
      nl: 'Bewaartermijn ontbreekt voor …; vul in of leg uit waarom dat niet kan.',
      en: 'Retention missing for …; fill in or explain why impossible.',
    });
    const [first] = terms.findings;
    if (!first) throw new Error('no finding');
    expect(detailIn(first.message, heading).nl).toBe('Ingevulde gegevens van de aanvraag');
    expect(detailIn(heading, heading)).toEqual({ nl: '', en: '' });
  });

  it('are headed by the message itself where all say the same', () => {
    const recipients = groupFindings(findings, 'rule').find(({ key }) => key === 'REC-01');
    expect(recipients && messageOfGroup(recipients)).toEqual(recipients?.first.message);
  });
});
