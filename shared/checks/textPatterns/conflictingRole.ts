import { contains, words } from './words';

/** Roles that set purposes and means, or have to defend them. Article 38(6). */
const CONFLICTING = words(
  ...['bestuurder', 'bestuurslid', 'lid van het bestuur', 'bestuursvoorzitter', 'directeur', 'directielid'],
  ...[
    'algemeen directeur',
    'adjunct-directeur',
    'director',
    'managing director',
    'board member',
    'ceo',
    'cfo',
  ],
  ...['cio', 'coo', 'cto', 'ciso', 'security officer', 'security manager', 'information security officer'],
  ...['hoofd ict', 'hoofd it', 'hoofd informatievoorziening', 'ict-manager', 'it-manager', 'manager ict'],
  ...[
    'manager it',
    'head of it',
    'head of ict',
    'it manager',
    'hoofd hr',
    'hoofd p&o',
    'hoofd personeelszaken',
  ],
  ...['hr-manager', 'manager hr', 'hr manager', 'head of hr', 'head of human resources', 'hoofd marketing'],
  ...['marketingmanager', 'manager marketing', 'marketing manager', 'head of marketing'],
  ...['proceseigenaar', 'process owner'],
);

/** True when a role of the DPO asks for an assessment of conflict of interest. */
export function mayConflict(role: string): boolean {
  return contains(role, CONFLICTING);
}
