import { systemSchema } from '../system';
import type { System } from '../system';
import { partyId } from './parties';
import { sampleId } from './sampleId';
import { lines, source } from './statement';

/** Every system the statement names. It tells of none where it runs, so hosting and countries stay empty. */
const SYSTEMS = {
  websites: {
    name: 'Websites',
    description: 'De website(s) van FileLinx, met formulieren en cookies.',
    sourceOfFacts: source('2', '3.2', '9'),
  },
  servicePortal: { name: 'Service portal', sourceOfFacts: source('3.2') },
  email: {
    name: 'E-mail',
    description: 'Aanvragen, verzoeken en vragen komen ook per e-mail binnen.',
    sourceOfFacts: source('3.2', '7', '10'),
  },
  managedServers: {
    name: 'Door FileLinx beheerde servers',
    description: 'Hier slaan klanten persoonlijke gezondheidsinformatie op: “op door ons beheerde servers”.',
    sourceOfFacts: source('2'),
    remarks: 'Plaats van opslag en datacentrum staan niet in de verklaring.',
  },
  serverLogs: {
    name: 'Servers van websites en producten (serverlogs)',
    aliases: ['Serverlogs'],
    description: 'Hier “slaan de servers automatisch informatie op”.',
    sourceOfFacts: source('9'),
    remarks: 'Of dit dezelfde servers zijn als die van § 2, staat er niet.',
  },
  serviceDesk: {
    name: 'Service desk en support',
    aliases: ['Service desk', 'Support', 'Supportafdeling'],
    sourceOfFacts: source('5.1', '6', '7', '7.3'),
    remarks: 'Of service desk en supportafdeling dezelfde zijn, staat er niet.',
  },
  telephone: {
    name: 'Telefoon',
    description: 'Verzoeken over privacyrechten kunnen “telefonisch” worden gedaan.',
    sourceOfFacts: source('7'),
  },
  isms: {
    name: 'ISMS',
    description: 'Hierin zijn de beveiligingsmaatregelen verankerd.',
    sourceOfFacts: source('6'),
  },
  googleAnalytics: {
    name: 'Google Analytics',
    description: 'Websitestatistiek, “geactiveerd op alle websites”.',
    supplierId: partyId('google'),
    sourceOfFacts: source('5.3', '9'),
  },
  zendeskChat: {
    name: 'Zendesk Chat',
    aliases: ['Chatfunctie'],
    description: 'Chat op de websites, “geactiveerd op alle websites”.',
    supplierId: partyId('zendesk'),
    sourceOfFacts: source('5.3', '9'),
    remarks: lines('§ 5.3 spreekt van “de chatfunctie”, § 9 van Zendesk Chat.'),
  },
  markI: {
    name: 'Mark-I',
    description:
      'Gebruikt “voor onze nieuwsbrieven en inschrijfformulieren”, “geactiveerd op alle websites”.',
    supplierId: partyId('markI'),
    sourceOfFacts: source('9'),
  },
};

export type SystemKey = keyof typeof SYSTEMS;

export function systemId(key: SystemKey): string {
  return sampleId(`system/${key}`);
}

/** The systems of the example register. */
export function systems(): System[] {
  return (Object.keys(SYSTEMS) as SystemKey[]).map((key) =>
    systemSchema.parse({ id: systemId(key), ...SYSTEMS[key] }),
  );
}
