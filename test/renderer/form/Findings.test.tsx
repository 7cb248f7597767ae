// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { FindingFacts } from '../../../shared/checks/findings';
import { date, id, object, text } from '../../../shared/fields/fields';
import type { Values } from '../../../shared/fields/state';
import type { Description } from '../../../shared/fields/fieldInfo';
import type { Standing } from '../../../shared/checks/standing';
import type { Decision } from '../../../shared/register/decision';
import { activitySchema } from '../../../shared/register/activity';
import { anActivity, anId } from '../../factories';
import { showForm } from './formInWindow';

const schema = object({
  id: id(),
  name: text(described('Naam', 'Name')),
  day: date({ ...described('Dag', 'Day'), askWhen: { field: 'name', is: ['ja'] } }),
});

function showFindings(check: (values: Values) => readonly FindingFacts[], language: 'nl' | 'en' = 'nl') {
  return showForm({ schema, record: { id: anId(1), name: 'A', day: '' }, check, language });
}

function cards(): readonly HTMLElement[] {
  return screen.queryAllByRole('article');
}

describe('a finding beside its field', () => {
  it('says what it is about, which rule and which law, and is tied to the control', () => {
    showFindings(() => [aFinding({ rule: 'LB-01', level: 'LAW', article: '6(1), 5(2)' })]);
    const [card] = cards();
    expect(card?.textContent).toBe('Wettelijk nodig: NaamLB-01Leg dit vast.6 lid 1, 5 lid 2');
    const described = screen.getByLabelText('Naam').getAttribute('aria-describedby') ?? '';
    const about = described.split(' ').map((one) => document.getElementById(one));
    expect(about.some((element) => element?.contains(card ?? null))).toBe(true);
  });

  it('asks where the rule is soft, with an edge of its own', () => {
    showFindings(() => [
      aFinding({ rule: 'ACT-02', certainty: 'soft' }),
      aFinding({ rule: 'LB-01', level: 'LAW' }),
    ]);
    expect(cards().map((card) => [card.className, card.textContent.slice(0, 15)])).toEqual([
      ['finding ask', 'Vraag bij: Naam'],
      ['finding law', 'Wettelijk nodig'],
    ]);
  });

  it('says that the law behind it is still to be verified, in either language', () => {
    const { speak } = showFindings(() => [aFinding({ verified: false })]);
    expect(cards()[0]?.textContent).toContain('nog niet nagekeken');
    speak('en');
    expect(cards()[0]?.textContent).toContain('not yet verified');
    expect(cards()[0]?.textContent).toContain('Record this.');
  });

  it('shows two at first and the rest when asked', async () => {
    const rules = ['ACT-01', 'ACT-02', 'ACT-03', 'ACT-04', 'ACT-05'];
    const { user } = showFindings(() => rules.map((rule) => aFinding({ rule })));
    expect(cards()).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Nog 3' }));
    expect(cards()).toHaveLength(5);
    expect(screen.queryByRole('button', { name: /^Nog/ })).toBeNull();
  });

  it('stands at the head of its part when no control shows the field', () => {
    showFindings(() => [aFinding({ path: 'day' })]);
    const [card] = cards();
    expect(screen.queryByLabelText('Dag')).toBeNull();
    expect(card?.textContent).toContain('Dag');
    const section = card?.closest('section') as HTMLElement;
    expect(within(section).getAllByRole('heading', { level: 2 })).toHaveLength(1);
  });

  it('follows the typing', async () => {
    const { user } = showFindings(({ name }) => (name === 'AB' ? [] : [aFinding({})]));
    expect(cards()).toHaveLength(1);
    await user.type(screen.getByLabelText('Naam'), 'B');
    await waitFor(() => expect(cards()).toHaveLength(0));
  });

  it('leaves advice to fill in a field to the mark at its label', () => {
    const gp = { level: 'GP', severity: 'REC' } as const;
    showFindings(() => [aFinding({ ...gp, rule: 'missing' }), aFinding({ ...gp, rule: 'ACT-12' })]);
    expect(cards().map((card) => card.textContent.slice(0, 16))).toEqual(['Aanbevolen: Naam']);
  });
});

describe('what was decided of a finding', () => {
  const finding = aFinding({ rule: 'LB-01', level: 'LAW' });
  const decision = {
    id: anId(9),
    kind: 'accepted',
    rule: 'LB-01',
    collection: 'activities',
    recordId: anId(1),
    path: 'name',
    seen: '',
    reason: 'Zo afgesproken.',
    by: 'Paul van Baar',
    at: '2026-11-25T12:00:00Z',
    until: '2027-11-01',
  } as const satisfies Decision;

  function showDecided(kind: Standing['kind']) {
    const standings = new Map([[finding, { kind, decision }]]);
    const isOpen = kind !== 'accepted';
    showForm({
      schema,
      record: { id: anId(1), name: 'A', day: '' },
      check: () => (isOpen ? [finding] : []),
      decided: { accepted: isOpen ? [] : [finding], standings },
    });
  }

  it('stays in sight where it was accepted, with the reason, who and until when', () => {
    showDecided('accepted');
    const [card] = cards();
    expect(card?.className).toBe('finding accepted');
    expect(card?.textContent).toContain('Geaccepteerd: Naam');
    expect(card?.textContent).toContain('Zo afgesproken. Paul van Baar, 25-11-2026');
    expect(card?.textContent).toContain('opnieuw bekijken op 01-11-2027');
    expect(screen.getByRole('button', { name: 'Intrekken' })).toBeDefined();
  });

  it('tells why it asks for work again', () => {
    showDecided('lapsed');
    const [card] = cards();
    expect(card?.className).toBe('finding law');
    expect(card?.textContent).toContain('Was geaccepteerd op 25-11-2026; het veld is sindsdien gewijzigd.');
  });

  it('says of a gap of Article 30 that it is to be filled in or explained, and accepts none', () => {
    showFindings(() => [aFinding({ rule: 'REC-01', level: 'A30' })]);
    expect(cards()[0]?.textContent).toContain('Vul in. Kan dat niet, licht dan toe');
    expect(within(cards()[0] as HTMLElement).queryByRole('button')).toBeNull();
  });
});

describe('findings in a closed card', () => {
  it('are counted on its heading, questions apart', () => {
    const dataSubjects = activitySchema.shape.dataSubjects.parse(
      [1, 2, 3].map((n) => ({ id: anId(n + 10), category: 'DS_CUSTOMER' })),
    );
    const check = () => [
      aFinding({ path: 'dataSubjects.2.description', certainty: 'soft' }),
      aFinding({ path: 'dataSubjects.2.description', level: 'LAW' }),
    ];
    showForm({ schema: activitySchema, record: anActivity({ dataSubjects }), check });
    const third = screen.getByRole('group', { name: /^Groep betrokkenen 3/i });
    expect(within(third).getByText('1 vraag')).toBeDefined();
    expect(within(third).getByText('1 wettelijk nodig')).toBeDefined();
  });
});

function described(nl: string, en: string): Description {
  return { label: { nl, en }, help: { nl: 'Uitleg.', en: 'Help.' }, level: 'A30', article: '30(1)(b)' };
}

function aFinding(facts: Partial<FindingFacts>): FindingFacts {
  return {
    rule: 'REC-01',
    level: 'A30',
    severity: 'REQ',
    certainty: 'hard',
    verified: true,
    path: 'name',
    message: { nl: 'Leg dit vast.', en: 'Record this.' },
    article: '30(1)(b)',
    ...facts,
  };
}
