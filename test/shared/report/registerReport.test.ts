import { describe, expect, it } from 'vitest';
import type { Language } from '../../../shared/i18n/text';
import { dpoSchema } from '../../../shared/register/dpo';
import { newRecord } from '../../../shared/register/newRecord';
import type { Register } from '../../../shared/register/register';
import { sampleRegister } from '../../../shared/register/sample/sample';
import { registerReport } from '../../../shared/report/registerReport';
import { aParty, aProcessorRecord, aRegister, anActivity, anId } from '../../factories';
import { below, headingsOf, linesOf, recordHeadings, textOf } from './reportText';

describe('the report of a register', () => {
  it('stands in the order of the law, parties and annexes around it', () => {
    expect(headingsOf(reportOf(aRegister()), 1)).toEqual([
      'Documentbeheer',
      'Leeswijzer',
      'Samenvatting',
      'Overzicht',
      'Organisaties en FG',
      'Partijen',
      'Deel A · Verwerkingen als verwerkingsverantwoordelijke',
      'Deel B · Verwerkingen als verwerker',
      'Bijlage 1 · Verwerkers en overeenkomsten',
      'Bijlage 2 · Doorgiften per land',
      'Bijlage 3 · Systemen en plaatsen',
      'Bijlage 4 · Bewaartermijnen op volgorde',
      'Bijlage 5 · Beveiligingsmaatregelen',
      'Bijlage 6 · DPIA-matrix',
      'Bijlage 7 · Open punten en besluiten',
      'Bijlage 8 · Begrippen en wetsverwijzingen',
    ]);
  });

  it('sorts activities as people count and links each from the overview', () => {
    const activities = ['V10', 'V2', '', 'V1'].map((number, index) =>
      anActivity({ id: anId(10 + index), number, name: `naam ${index}` }),
    );
    const report = reportOf(aRegister({ activities }));
    expect(recordHeadings(report)).toEqual(['V1 naam 3', 'V2 naam 1', 'V10 naam 0', 'naam 2']);
    const overview = below(report.blocks, 'Als verwerkingsverantwoordelijke').find(
      (block) => block.kind === 'table',
    );
    const links = overview?.rows.flatMap((row) => row.flatMap((cell) => cell.links)) ?? [];
    const anchors = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : []));
    expect(links.map(({ text }) => text)).toEqual(['V1', 'V2', 'V10', 'naam 2']);
    expect(links.filter(({ anchor }) => !anchors.includes(anchor))).toEqual([]);
  });

  it('tells on the cover whose register it is, who watches over it, and as of when', () => {
    const dpo = dpoSchema.parse({
      id: anId(5),
      name: 'Paul van Baar',
      registrations: [{ id: anId(6), organisationId: anId(4), number: 'FG001394' }],
    });
    const organisation = { ...newRecord('organisations', anId(4)), name: 'FileLinx B.V.' };
    const { cover } = reportOf(
      aRegister({ organisations: [organisation], dpos: [dpo], activities: [anActivity()] }),
    );
    expect(cover.title).toBe('Register van verwerkingsactiviteiten');
    expect(cover.subtitle).toBe('artikel 30 AVG');
    expect(
      Object.fromEntries(cover.lines.map(({ label, value }) => [label, value.paragraphs])),
    ).toMatchObject({
      Organisaties: ['FileLinx B.V.', 'Postadres: niet vastgelegd', 'KvK-nummer: niet vastgelegd'],
      'Functionaris voor gegevensbescherming (FG)': [
        'Paul van Baar',
        'FG-nummer van de AP: FG001394',
        'E-mailadres: niet vastgelegd',
        'Telefoonnummer: niet vastgelegd',
      ],
      Uitgave: ['Autoriteit Persoonsgegevens'],
      Versie: ['1'],
      'Stand op': ['22-11-2026'],
      Status: ['CONCEPT'],
      Taal: ['Nederlands'],
      Verwerkingen: ['1 als verwerkingsverantwoordelijke', '0 als verwerker'],
    });
  });

  it.each<[Language, string, string]>([
    ['nl', 'niet vastgelegd', 'Er zijn geen regels vastgelegd.'],
    ['en', 'not recorded', 'No entries are recorded.'],
  ])('says of an empty register that nothing is recorded, in %s', (language, lack, none) => {
    const { blocks, cover } = reportOf(aRegister(), language);
    expect(cover.lines.filter(({ value }) => value.state === 'empty')).toHaveLength(2);
    expect(textOf(below(blocks, language === 'nl' ? 'Organisaties' : 'Organisations'))).toContain(lack);
    expect(blocks.flatMap(linesOf).filter((line) => line === none).length).toBeGreaterThan(5);
  });

  it('prints a party once, with the records that name it', () => {
    const party = aParty({ name: 'Zendesk', country: 'DK' });
    const recipients = anActivity().recipients.concat({
      ...{ id: anId(9), category: '', description: '', role: '', reason: '', dataIds: [] },
      partyId: party.id,
    });
    const { blocks } = reportOf(
      aRegister({
        parties: [party, aParty({ id: anId(33), name: 'Nergens' })],
        activities: [anActivity({ number: 'V08', recipients })],
        processorRecords: [aProcessorRecord({ number: 'P01' })],
      }),
    );
    const rows = textOf(below(blocks, 'Partijen')).split('\n');
    expect(rows.find((row) => row.startsWith('Zendesk'))).toMatch(/Denemarken.* \| V08$/);
    expect(rows.find((row) => row.startsWith('Nergens'))).toMatch(/ \| $/);
  });

  it('shortens a row of numbers, but never from one part of the report into the other', () => {
    const measureIds = [anId(7)];
    const { blocks } = reportOf(
      aRegister({
        measures: [{ ...newRecord('measures', anId(7)), name: 'Slot' }],
        activities: [1, 2].map((n) => anActivity({ id: anId(10 + n), number: `V${n}`, measureIds })),
        processorRecords: [1, 2, 3].map((n) =>
          aProcessorRecord({ id: anId(20 + n), number: `P${n}`, measureIds }),
        ),
      }),
    );
    expect(textOf(below(blocks, 'Bijlage 5'))).toMatch(/Slot .* \| V1 \/ V2 \/ P1 t\/m P3$/);
  });

  it('says on how many places a character could not be printed', () => {
    const clean = reportOf(aRegister({ activities: [anActivity({ name: 'gewoon' })] }));
    const { blocks } = reportOf(aRegister({ activities: [anActivity({ name: 'a\u0000b' })] }));
    expect(textOf(clean.blocks)).not.toContain('\uFFFD');
    const places = textOf(blocks).split('a\uFFFDb').length - 1;
    expect(places).toBeGreaterThan(0);
    expect(textOf(below(blocks, 'Leeswijzer'))).toMatch(/Op \d+ plaatsen staat “\uFFFD”/);
    expect(recordHeadings({ blocks })).toEqual(['a\uFFFDb']);
  });

  it.each<Language>(['nl', 'en'])(
    'has every record of the example, and its numbers and terms, in %s',
    (language) => {
      const register = sampleRegister();
      const report = reportOf(register, language);
      const text = textOf(report.blocks);
      const names = [...register.activities, ...register.processorRecords].map(
        ({ number, name }) => `${number} ${name}`,
      );
      expect(names).toHaveLength(29);
      expect(recordHeadings(report)).toEqual(names);
      expect(text).toContain('FG001394');
      expect(text).toContain('Autoriteit Persoonsgegevens');
      expect(text).toContain(language === 'nl' ? '26 maanden' : '26 months');
      expect(text).toContain(language === 'nl' ? '7 jaar' : '7 years');
    },
  );

  it('is the same in both languages but for the words', () => {
    const shape = (language: Language) =>
      reportOf(sampleRegister(), language).blocks.map((block) => {
        if (block.kind === 'heading') return [block.level, block.anchor];
        if (block.kind === 'facts') return block.facts.map(({ value }) => value.state);
        return block.kind === 'table' ? block.rows.map((row) => row.length) : block.kind;
      });
    expect(shape('en')).toEqual(shape('nl'));
  });
});

function reportOf(register: Register, language: Language = 'nl') {
  return registerReport(register, { language, date: '2026-11-22', programVersion: '0.1.0' });
}
