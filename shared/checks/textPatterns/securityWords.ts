import { contains, words } from './words';

/** What Article 32(1) and the norms of care want to see among the measures. */
export const AIMS = ['protection', 'recovery', 'testing', 'careNorm'] as const;
export type SecurityAim = (typeof AIMS)[number];

const PATTERNS: Readonly<Record<SecurityAim, RegExp>> = {
  protection: words(
    ...['versleutel*', 'encrypt*', 'cryptograf*', 'tls', 'pseudonim*', 'pseudonym*', 'autorisatie*'],
    ...['geautoriseerd*', 'authoris*', 'authoriz*', 'toegang*', 'access*', 'mfa', '2fa', 'tweefactor*'],
    ...['twee-factor*', 'meerfactor*', 'tweestaps*', 'twee stappen', 'multi-factor*', 'multifactor*'],
    ...['two-factor*', 'two steps', 'logging', 'gelogd', 'logbestand*', 'logged', 'rbac', 'rollen'],
  ),
  recovery: words(
    ...['back-up*', 'backup*', 'back up*', 'reservekopie*', 'herstel*', 'restor*', 'recover*', 'uitwijk*'],
    ...['continuiteit*', 'continuity', 'redundan*'],
  ),
  testing: words(
    ...['pentest*', 'penetratietest*', 'penetration test*', 'kwetsbaarheid*', 'vulnerabilit*', 'audit*'],
    ...['geaudit*', 'risicoanalyse*', 'risk analys*', 'risk assessment*', 'evaluat*', 'evalueer*'],
    ...[
      'geevalueerd*',
      'beoordeel*',
      'beoordeling*',
      'review*',
      'test',
      'tests',
      'tested',
      'getest',
      'testen',
    ],
    ...['testing', 'beproefd', 'gecontroleerd', 'gemonitord', 'monitor*'],
  ),
  careNorm: words('nen 751*', 'nen751*', 'nen-751*', 'nen-en 751*', 'nen-en-iso 751*'),
};

/** True when a text speaks of a measure that serves this aim. */
export function speaksOf(aim: SecurityAim, text: string): boolean {
  return contains(text, PATTERNS[aim]);
}
