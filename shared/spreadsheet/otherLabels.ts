/** Words of other registers for codes of our lists, without articles and accents. Only where they can mean nothing else. */
export const OTHER_LABELS: readonly (readonly [code: string, words: readonly string[]])[] = [
  ['A6_1_a', [...letter('a'), 'toestemming', 'toestemming betrokkene', 'consent']],
  ['A6_1_b', [...letter('b'), 'overeenkomst', 'uitvoering overeenkomst', 'contract', 'performance contract']],
  ['A6_1_c', [...letter('c'), 'wettelijke verplichting', 'wettelijke plicht', 'legal obligation']],
  [
    'A6_1_d',
    [...letter('d'), 'vitaal belang', 'vitale belangen', 'vitaal belang betrokkene', 'vital interests'],
  ],
  [
    'A6_1_e',
    [
      ...letter('e'),
      'taak algemeen belang',
      'algemeen belang',
      'publieke taak',
      'public task',
      'public interest',
    ],
  ],
  [
    'A6_1_f',
    [
      ...letter('f'),
      'gerechtvaardigd belang',
      'gerechtvaardigd belang verantwoordelijke',
      'legitimate interest',
      'legitimate interests',
    ],
  ],
  ['draft', ['concept', 'in bewerking', 'in behandeling', 'draft', 'nieuw']],
  ['active', ['actief', 'active', 'vastgesteld', 'in gebruik', 'lopend']],
  ['ended', ['beeindigd', 'vervallen', 'gestopt', 'inactief', 'ended', 'inactive', 'archived']],
  ['US', ['vs', 'usa', 'us', 'verenigde staten', 'verenigde staten amerika', 'united states america']],
  ['GB', ['vk', 'uk', 'engeland', 'verenigd koninkrijk', 'great britain']],
  ['NL', ['nederland', 'netherlands', 'holland']],
];

/** "6 lid 1 sub f", "art. 6(1)(f) AVG", "f": as the words remain without dots and brackets. */
function letter(which: string): readonly string[] {
  const ways = [`6 1 ${which}`, `6 lid 1 ${which}`, `6 lid 1 sub ${which}`, `6 lid 1 onder ${which}`];
  return [
    which,
    ...ways.flatMap((way) => [way, `${way} avg`, `art ${way}`, `art ${way} avg`, `artikel ${way}`]),
  ];
}
