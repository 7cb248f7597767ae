import { describe, expect, it } from 'vitest';
import { choice, list, longText, object, text } from '../../../shared/fields/fields';
import type { Language } from '../../../shared/i18n/text';
import { activitySchema } from '../../../shared/register/activity';
import { newRecord } from '../../../shared/register/newRecord';
import { processorRecordSchema } from '../../../shared/register/processorRecord';
import type { Register } from '../../../shared/register/register';
import { inSection } from '../../../shared/register/sections';
import type { Block } from '../../../shared/report/blocks';
import { recordBlocks } from '../../../shared/report/recordBlocks';
import { reportContext } from '../../../shared/report/reportContext';
import { aParty, aProcessorRecord, aRegister, anActivity, anId } from '../../factories';
import { below, headingsOf, textOf } from './reportText';

describe('the chapter of an activity', () => {
  it('follows the letters of Article 30(1), then a boundary, then everything else', () => {
    const blocks = blocksOf(anActivity());
    const titles = blocks.flatMap((block) => {
      if (block.kind === 'heading') return [block.text];
      return block.kind === 'boundary' ? ['|'] : [];
    });
    expect(titles).toEqual([
      '(zonder naam)',
      '(a) Verwerkingsverantwoordelijke',
      '(b) Doelen en grondslag',
      '(c) Betrokkenen en gegevens',
      '(d) Ontvangers',
      '(e) Doorgifte',
      '(f) Bewaartermijnen',
      '(g) Beveiliging',
      '|',
      'Informatie aan betrokkenen',
      'Rechten van betrokkenen',
      'Geautomatiseerde besluiten',
      'DPIA',
      'Systemen',
      'Eigenaar en beoordeling',
    ]);
  });

  it('starts on a new page, with number, name, state and a name for links', () => {
    const [heading, status] = blocksOf(
      anActivity({ number: 'V08', name: 'Marketing', status: 'active', department: 'Verkoop' }),
    );
    expect(heading).toEqual({
      kind: 'heading',
      level: 2,
      text: 'V08 Marketing',
      article: '',
      anchor: 'r00000000000040008000000000000001',
      onNewPage: true,
    });
    expect(status).toMatchObject({ text: 'Stand: Actief · Afdeling: Verkoop' });
  });

  it('marks an activity that has ended', () => {
    const blocks = blocksOf(anActivity({ name: 'Fax', status: 'ended', endedOn: '2020-01-31' }));
    expect(textOf(blocks.slice(0, 2))).toBe(
      'Fax (beëindigd)\nStand: Beëindigd · Afdeling: niet vastgelegd · Beëindigd op: 31-01-2020',
    );
  });

  it.each<[Language, readonly string[]]>([
    ['nl', ['niet vastgelegd', 'onbekend', 'nee']],
    ['en', ['not recorded', 'unknown', 'no']],
  ])('tells empty, unknown and no apart in %s', (language, words) => {
    const told = (['', 'unknown', 'no'] as const).map((hasTransfers) =>
      textOf(below(blocksOf(anActivity({ hasTransfers }), {}, language), '(e)')),
    );
    expect(told.map((line) => line.split('?: ')[1])).toEqual(words);
  });

  it('leaves out what is optional and empty, or does not apply', () => {
    const blocks = textOf(blocksOf(anActivity()));
    expect(blocks).not.toContain('Privacyverklaring van');
    expect(blocks).not.toContain('Datum van de DPIA');
    expect(blocks).not.toContain('Bijlagen');
    expect(textOf(blocksOf(anActivity({ dpiaStatus: 'done' })))).toContain(
      'Datum van de DPIA: niet vastgelegd',
    );
  });

  it('prints each purpose with its own legal basis and article, and what the basis asks for', () => {
    const { purposes } = activitySchema.parse({
      id: anId(1),
      purposes: [
        { id: anId(11), text: 'Factureren', legalBases: ['A6_1_c'] },
        { id: anId(12), text: 'Werven', legalBases: ['A6_1_f'], interest: 'Omzet' },
      ],
    });
    expect(textOf(below(blocksOf(anActivity({ purposes })), '(b)'))).toBe(
      [
        'Factureren | Wettelijke verplichting (6 lid 1 c) | Niet vastgelegd: Wet en artikel; Moet de betrokkene de gegevens verstrekken?',
        'Werven | Gerechtvaardigd belang (6 lid 1 f) | Gerechtvaardigd belang: Omzet / Niet vastgelegd: Belangenafweging',
      ].join('\n'),
    );
  });

  it('prints the term of every category of data, equal terms in one row, and says where there is none', () => {
    const { data } = activitySchema.parse({
      id: anId(1),
      data: [
        { id: anId(11), category: 'PD_NAME', retention: { amount: 7, unit: 'year' } },
        { id: anId(12), category: 'PD_IP' },
        { id: anId(13), category: 'PD_EMAIL', retention: { amount: 7, unit: 'year' } },
        { id: anId(14), description: 'chat', noRetentionReason: 'De leverancier bepaalt dit.' },
      ],
    });
    const [first, second, third] = textOf(below(blocksOf(anActivity({ data })), '(f)')).split('\n');
    expect(first).toMatch(/^Naam.* \/ E-mail.* \| 7 jaar$/);
    expect(second).toMatch(/^IP-adres.* \| niet vastgelegd$/);
    expect(third).toBe('chat | Geen termijn te noemen: De leverancier bepaalt dit.');
  });

  it('names recipients with category, role and agreement, and misses one only where a processor needs it', () => {
    const parties = [
      aParty({ id: anId(21), name: 'Zendesk', category: 'RC_CHAT' }),
      aParty({ id: anId(22), name: 'Belastingdienst' }),
    ];
    const { recipients } = activitySchema.parse({
      id: anId(1),
      recipients: [
        { id: anId(11), partyId: anId(21), role: 'processor' },
        { id: anId(12), partyId: anId(22), role: 'authority' },
        { id: anId(13), partyId: anId(99), role: '' },
      ],
    });
    const rows = textOf(below(blocksOf(anActivity({ recipients }), { parties }), '(d)')).split('\n');
    expect(rows[0]).toBe('Zendesk | RC_CHAT | Verwerker | Overeenkomst: niet vastgelegd');
    expect(rows[1]).toBe('Belastingdienst |  | Overheid | ');
    expect(rows[2]).toBe(`verwijst naar een onbekende regel (${anId(99)}) |  | niet vastgelegd | `);
  });

  it('prints a code that it does not know as it stands', () => {
    const purposes = activitySchema.parse({
      id: anId(1),
      purposes: [{ id: anId(2), legalBases: ['A6_1_z'] }],
    });
    expect(textOf(blocksOf(purposes))).toContain('| A6_1_z');
  });

  it('prints a field that was added to the schema, wherever it stands', () => {
    const about = { help: { nl: 'h', en: 'h' }, level: 'GP', article: '' } as const;
    const schema = object({
      ...activitySchema.shape,
      nickname: text({ ...about, label: { nl: 'Bijnaam', en: 'Nickname' } }),
      ...inSection('g', { lock: choice('measures', { ...about, label: { nl: 'Slot', en: 'Lock' } }) }),
      ...inSection('rights', {
        helpers: list(
          { hint: longText({ ...about, label: { nl: 'Wenk', en: 'Hint' } }) },
          { ...about, label: { nl: 'Helpers', en: 'Helpers' }, itemLabel: { nl: 'helper', en: 'helper' } },
        ),
      }),
    });
    const record = {
      ...newRecord('activities', anId(1)),
      nickname: 'Bob',
      lock: '',
      helpers: [{ hint: 'Bel' }],
    };
    const blocks = recordBlocks(
      schema,
      record,
      reportContext(aRegister(), { language: 'nl', date: '2026-11-22' }),
    );
    expect(textOf(blocks.slice(0, 4))).toContain('Bijnaam: Bob');
    expect(textOf(below(blocks, '(g)'))).toContain('Slot: niet vastgelegd');
    expect(textOf(below(blocks, 'Rechten'))).toContain('Bel');
  });
});

describe('the chapter of a processor record', () => {
  it('follows the letters of Article 30(2) and never asks for what 30(1) asks', () => {
    const blocks = processorBlocks(aProcessorRecord());
    expect(headingsOf({ blocks }, 3)).toEqual([
      '(a) Verwerker, verwerkingsverantwoordelijken en FG',
      '(b) Categorieën van verwerkingen per verwerkingsverantwoordelijke',
      '(c) Doorgifte',
      '(d) Beveiliging',
      'Subverwerkers',
      'Plichten als verwerker',
      'Systemen',
      'Eigenaar en beoordeling',
    ]);
    expect(textOf(blocks)).not.toMatch(
      /Doel|Grondslag|van betrokkenen|Ontvanger|Bewaartermijn|Wat voor gegevens/,
    );
  });

  it('prints name and contact details of each controller, what is done for it, and beyond the boundary the agreement', () => {
    const parties = [
      aParty({ id: anId(21), name: 'Huisartsenpost', email: 'fg@hap.example', dpoContact: 'mw. A.' }),
    ];
    const { controllers } = processorRecordSchema.parse({
      id: anId(2),
      controllers: [
        { id: anId(31), partyId: anId(21), operationsDescription: 'Hosten', agreementStatus: 'signed' },
      ],
    });
    const blocks = processorBlocks(aProcessorRecord({ controllers }), { parties });
    expect(textOf(below(blocks, '(a)'))).toContain(
      'Huisartsenpost | fg@hap.example | FG van deze partij: mw. A.',
    );
    expect(textOf(below(blocks, '(b)'))).toBe('Huisartsenpost | Hosten');
    expect(textOf(below(blocks, 'Overeenkomsten'))).toBe(
      'Huisartsenpost | Getekend | Niet vastgelegd: Getekend op',
    );
  });
});

function blocksOf(
  activity: ReturnType<typeof anActivity>,
  register: Partial<Register> = {},
  language: Language = 'nl',
): readonly Block[] {
  const context = reportContext(aRegister(register), { language, date: '2026-11-22' });
  return recordBlocks(activitySchema, activity, context);
}

function processorBlocks(
  record: ReturnType<typeof aProcessorRecord>,
  register: Partial<Register> = {},
): readonly Block[] {
  const context = reportContext(aRegister(register), { language: 'nl', date: '2026-11-22' });
  return recordBlocks(processorRecordSchema, record, context);
}
