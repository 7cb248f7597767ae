import { describe, expect, it } from 'vitest';
import { activitySchema } from '../../../shared/register/activity';
import { partySchema } from '../../../shared/register/party';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import { LANGUAGES } from '../../../shared/i18n/text';
import { leftOutOf } from '../../../shared/i18n/editionTexts';
import { EDITIONS } from '../../../shared/report/editions';
import type { Edition } from '../../../shared/report/editions';
import { registerReport } from '../../../shared/report/registerReport';
import { aParty, aRegister, anId } from '../../factories';
import { below, headingsOf, linesOf, textOf } from './reportText';

describe('the chapters of an edition', () => {
  it('number the annexes as they come', () => {
    const annexes = headingsOf(reportOf('public'), 1).filter((title) => title.startsWith('Bijlage'));
    expect(annexes).toEqual([
      'Bijlage 1 · Doorgiften per land',
      'Bijlage 2 · Bewaartermijnen op volgorde',
      'Bijlage 3 · Begrippen en wetsverwijzingen',
    ]);
  });

  it.each(EDITIONS)('say in the guide of “%s” all that is left out and why', (edition) => {
    const guide = textOf(below(reportOf(edition).blocks, 'Leeswijzer'));
    for (const reason of leftOutOf[edition]) expect(guide).toContain(reason.nl);
    expect(guide).toContain(edition === 'audit' ? 'bevat alles' : 'Weggelaten zijn:');
  });

  it('say in the guide which part of the register is told', () => {
    const { blocks } = reportOf('ap', [anId(11)]);
    expect(textOf(below(blocks, 'Leeswijzer'))).toContain('een deel van het register: de verwerkingen V1.');
  });

  it('leave out of a part of the register what has nothing in it, rather than say that nothing is recorded', () => {
    const titles = headingsOf(reportOf('ap', [anId(12)]), 1);
    expect(titles.filter((title) => /Deel|Bijlage [1-3]/.test(title))).toEqual([
      'Deel B · Verwerkingen als verwerker',
      'Bijlage 1 · Verwerkers en overeenkomsten',
      'Bijlage 2 · Doorgiften per land',
      'Bijlage 3 · Open punten en besluiten',
    ]);
  });

  it.each(EDITIONS)('of “%s” are the same in both languages but for the words', (edition) => {
    const [nl, en] = LANGUAGES.map((language) =>
      reportOf(edition, undefined, language).blocks.map((block) => [block.kind, linesOf(block).length]),
    );
    expect(en).toEqual(nl);
  });

  it.each(EDITIONS)('of “%s” link only to headings that are there', (edition) => {
    const { blocks } = reportOf(edition);
    const anchors = blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []));
    const links = blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.links)) : [],
    );
    expect(links.filter(({ anchor }) => !anchors.includes(anchor))).toEqual([]);
    const named = anchors.filter((anchor) => anchor !== '');
    expect(new Set(named).size).toBe(named.length);
  });

  it('list processors and sub-processors with their agreements', () => {
    expect(
      textOf(below(reportOf('ap').blocks, 'Bijlage 1'))
        .split('\n')
        .slice(1),
    ).toEqual([
      'Datacentrum | subverwerker | niet vastgelegd | Getekend | P1',
      'Zendesk | verwerker | Denemarken | Verwerkersovereenkomst; Stand: Getekend; Getekend op: 01-02-2025 | V1',
    ]);
  });

  it('list transfers by country, with mechanism and recipient', () => {
    expect(
      textOf(below(reportOf('ap').blocks, 'Bijlage 2'))
        .split('\n')
        .slice(1),
    ).toEqual([expect.stringMatching(/^Verenigde Staten.* \| .*46 lid 2 c.* \| Zendesk \| V1 \/ P1$/)]);
    expect(textOf(below(reportOf('public').blocks, 'Bijlage 1'))).not.toContain('Zendesk');
  });

  it('have a word in every cell of the DPIA matrix', () => {
    const [, line = ''] = textOf(below(reportOf('ap').blocks, 'Bijlage 6')).split('\n');
    expect(line.split(' | ')).toEqual([
      ...['V1 Chat', 'ja', 'onbekend', 'niet vastgelegd', 'niet vastgelegd', 'niet vastgelegd'],
      ...['Niet nodig, met reden', 'n.v.t.', 'n.v.t.'],
    ]);
  });

  it('tell per controller what is done for it and by whom else', () => {
    expect(textOf(below(reportOf('ap').blocks, 'Deel B'))).toContain('Gemeente | Hosten | Datacentrum | P1');
  });
});

const transfers = [{ id: anId(41), country: 'US', mechanism: 'A46_2_c', recipientId: anId(21) }];

const register = aRegister({
  parties: [
    partySchema.parse({
      ...{ id: anId(21), name: 'Zendesk', country: 'DK' },
      agreements: [
        { id: anId(51), kind: 'DOC_PROCESSING_AGREEMENT', status: 'signed', signedOn: '2025-02-01' },
      ],
    }),
    aParty({ id: anId(22), name: 'Datacentrum' }),
    aParty({ id: anId(23), name: 'Gemeente' }),
  ],
  activities: [
    activitySchema.parse({
      ...{ id: anId(11), number: 'V1', name: 'Chat', hasTransfers: 'yes', transfers },
      ...{ isLargeScale: 'yes', isLikelyRisk: 'unknown', dpiaStatus: 'notNeeded' },
      recipients: [{ id: anId(42), partyId: anId(21), role: 'processor' }],
    }),
  ],
  processorRecords: [
    processorRecordSchema.parse({
      ...{ id: anId(12), number: 'P1', name: 'Hosting', transfers },
      controllers: [{ id: anId(43), partyId: anId(23), operationsDescription: 'Hosten' }],
      subProcessors: [{ id: anId(44), partyId: anId(22), agreementStatus: 'signed' }],
    }),
  ],
});

function reportOf(edition: Edition, recordIds?: readonly string[], language: 'nl' | 'en' = 'nl') {
  const selection = {
    ...(edition === 'customer' ? { customerPartyId: anId(23) } : {}),
    ...(recordIds === undefined ? {} : { recordIds }),
  };
  return registerReport(register, {
    language,
    date: '2026-11-22',
    programVersion: '0.1.0',
    edition,
    selection,
  });
}
