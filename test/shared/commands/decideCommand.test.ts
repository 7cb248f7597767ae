import { describe, expect, it } from 'vitest';
import { judge } from '../../../shared/checks/decisions';
import { findingsOf } from '../../../shared/checks/findings';
import type { Finding } from '../../../shared/checks/findings';
import { anId, aRegister } from '../../factories';
import { A, openedWorld } from './openedWorld';

const TODAY = '2026-11-25';

function deciding(finding: Finding | undefined, facts: object = {}) {
  const { rule = '', collection = '', recordId = '', path = '' } = finding ?? {};
  const given = { kind: 'accepted', rule, collection, recordId, path, reason: 'Besproken', until: '' };
  return { add: [{ ...given, ...facts }], remove: [] };
}

async function decidingWorld() {
  const world = await openedWorld();
  const findings = findingsOf(world.file(), TODAY);
  const law = findings.find(({ level }) => level === 'LAW');
  const gap = findings.find(({ level, recordId }) => level === 'A30' && recordId === A.id);
  return { ...world, law, gap, findings };
}

const refused = (where: string) => ({ ok: false, error: { code: 'invalidInput', where } });

describe('deciding about a finding', () => {
  it('notes who accepted what, when and why, so that the finding counts as accepted', async () => {
    const { call, file, law } = await decidingWorld();
    expect(
      await call('decide', deciding(law, { reason: '  Besproken  ', until: '2027-01-01' })),
    ).toMatchObject({ ok: true });
    expect(file().decisions).toMatchObject([
      {
        kind: 'accepted',
        rule: law?.rule,
        reason: 'Besproken',
        by: 'fg',
        at: '2026-11-25T12:00:00Z',
        until: '2027-01-01',
      },
    ]);
    expect(judge(file(), findingsOf(file(), TODAY), TODAY).accepted.map(({ finding }) => finding)).toEqual([
      law,
    ]);
  });

  it('refuses to accept a gap of Article 30, and to do without a reason', async () => {
    const { call, file, gap, law } = await decidingWorld();
    expect(await call('decide', deciding(gap))).toEqual(refused('finding'));
    expect(await call('decide', deciding(law, { reason: ' \n' }))).toEqual(refused('reason'));
    expect(file().decisions).toEqual([]);
  });

  it('explains a gap of Article 30, and only that', async () => {
    const { call, file, gap, law } = await decidingWorld();
    expect(await call('decide', deciding(law, { kind: 'explained' }))).toEqual(refused('finding'));
    expect(await call('decide', deciding(gap, { kind: 'explained' }))).toMatchObject({ ok: true });
    expect(judge(file(), findingsOf(file(), TODAY), TODAY).open).toContainEqual(gap);
  });

  it('explains what is lacking of the register as a whole', async () => {
    const { call, file } = await openedWorld(aRegister());
    const [, noRecord] = findingsOf(file(), TODAY);
    expect(await call('decide', deciding(noRecord, { kind: 'explained' }))).toMatchObject({ ok: true });
    const { explained } = judge(file(), findingsOf(file(), TODAY), TODAY);
    expect(explained.map(({ finding }) => finding)).toEqual([noRecord]);
  });

  it('refuses a finding that is not there, also of a record that is gone', async () => {
    const { call, law } = await decidingWorld();
    expect(await call('decide', deciding(law, { path: 'remarks' }))).toEqual(refused('finding'));
    expect(await call('decide', deciding(law, { recordId: anId(99) }))).toEqual(refused('finding'));
    expect(await call('decide', deciding(law, { collection: '' }))).toEqual(refused('finding'));
  });

  it('switches a rule off, but none of Article 30 and nothing that the schema asks', async () => {
    const { call, file } = await decidingWorld();
    const off = (rule: string) => call('decide', deciding(undefined, { kind: 'ruleOff', rule }));
    expect(await off('ACT-01')).toEqual(refused('rule'));
    expect(await off('missing')).toEqual(refused('rule'));
    expect(await off('RET-07')).toMatchObject({ ok: true });
    expect(file().decisions).toMatchObject([{ kind: 'ruleOff', rule: 'RET-07', recordId: '', path: '' }]);
  });

  it('replaces an earlier decision about the same finding, and takes one back by its id', async () => {
    const { call, file, law } = await decidingWorld();
    await call('decide', deciding(law));
    await call('decide', deciding(law, { reason: 'Toch anders' }));
    expect(file().decisions.map(({ reason }) => reason)).toEqual(['Toch anders']);
    await call('decide', { add: [], remove: file().decisions.map(({ id }) => id) });
    expect(file().decisions).toEqual([]);
  });

  it('notes all of several decisions or none', async () => {
    const { call, file, law, gap } = await decidingWorld();
    const { add: first } = deciding(law);
    const { add: second } = deciding(gap);
    expect(await call('decide', { add: [...first, ...second], remove: [] })).toEqual(refused('finding'));
    expect(file().decisions).toEqual([]);
  });
});
