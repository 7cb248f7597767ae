import { describe, expect, it } from 'vitest';
import { placeOfFinding } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import type { Decision } from '../../../shared/register/decision';
import type { Register } from '../../../shared/register/register';
import { openPointsAnnex } from '../../../shared/report/openPointsAnnex';
import type { Edition } from '../../../shared/report/editions';
import { reportFrame } from '../../../shared/report/reportFrame';
import { aRegister, anActivity, anId } from '../../factories';
import { below, headingsOf, textOf } from './reportText';

const DATE = '2026-11-22';

describe('the annex of open points', () => {
  it('tells Article 30 by letter first, then other duties, then advice to auditors only', () => {
    const titles = headingsOf({ blocks: annex(twoActivities()) }, 2);
    expect(titles.slice(0, 3)).toEqual([
      'Artikel 30 lid 1 onder a',
      'Artikel 30 lid 1 onder b',
      'Artikel 30 lid 1 onder c',
    ]);
    expect(titles.at(-1)).toBe('Andere wettelijke plichten');
    expect(headingsOf({ blocks: annex(twoActivities(), 'audit') }, 2).at(-1)).toBe('Aanbevelingen');
  });

  it('tells equal points once, with how often and where', () => {
    const lines = textOf(below(annex(twoActivities()), 'Artikel 30 lid 1 onder b')).split('\n');
    expect(lines).toEqual([expect.stringMatching(/ \| 30 lid 1 b \| 2 \| V1 \/ V2$/)]);
  });

  it('gives the reason of whoever explained a gap, which stays open', () => {
    const register = decided('explained', ({ level, path }) => level === 'A30' && path === 'purposes');
    const blocks = annex(register);
    expect(textOf(below(blocks, 'Ontbreekt voor artikel 30'))).toMatch(
      /^V1 \| .* \| Wordt nog uitgezocht \| Paul \/ 01-11-2026 \| 31-12-2026$/,
    );
    expect(textOf(below(blocks, 'Artikel 30 lid 1 onder b'))).toMatch(/V1 \/ V2$/);
  });

  it('moves what was accepted out of the open points', () => {
    const isNotice = ({ level, path }: Finding) => level === 'LAW' && path === 'dpiaStatus';
    const before = textOf(below(annex(twoActivities()), 'Andere wettelijke plichten'));
    const blocks = annex(decided('accepted', isNotice));
    const [line = ''] = before.split('\n').filter((one) => one.includes('Stand van de DPIA'));
    expect(line).toMatch(/ \| 2 \| V1 \/ V2$/);
    expect(textOf(below(blocks, 'Andere wettelijke plichten'))).toMatch(/Stand van de DPIA .* \| 1 \| V2/);
    expect(textOf(below(blocks, 'Geaccepteerd met reden'))).toContain('Wordt nog uitgezocht');
  });

  it('says when there is nothing open', () => {
    const frame = reportFrame(aRegister(), { language: 'nl', date: DATE, programVersion: '0.1.0' });
    const nothing = { open: [], explained: [], accepted: [], off: [], lapsed: [] };
    expect(textOf(openPointsAnnex('Bijlage', { ...frame, judged: nothing }))).toContain(
      'Er zijn geen open punten.',
    );
  });
});

function annex(register: Register, edition: Edition = 'ap') {
  return openPointsAnnex(
    'Bijlage',
    reportFrame(register, { language: 'nl', date: DATE, programVersion: '0.1.0', edition }),
  );
}

function twoActivities(): Register {
  const activities = ['V1', 'V2'].map((number, index) =>
    anActivity({ id: anId(10 + index), number, name: `Naam ${index}`, status: 'active' }),
  );
  return aRegister({ activities });
}

function decided(kind: Decision['kind'], wanted: (finding: Finding) => boolean): Register {
  const register = twoActivities();
  const found = findingsOf(register, DATE).find((one) => one.recordId === anId(10) && wanted(one));
  if (found === undefined) throw new Error('no such finding');
  const about = {
    reason: 'Wordt nog uitgezocht',
    by: 'Paul',
    at: '2026-11-01T09:00:00Z',
    until: '2026-12-31',
  };
  return { ...register, decisions: [{ ...placeOfFinding(register, found), ...about, id: anId(90), kind }] };
}
