import { countByLevel } from '../../../shared/checks/findings';
import { LEVELS } from '../../../shared/fields/fieldInfo';
import type { Level } from '../../../shared/fields/fieldInfo';
import { sayCount } from '../../../shared/i18n/text';
import { levelTexts } from '../../../shared/i18n/windowTexts/levelTexts';
import { levelLook } from '../../form/levelWeight';
import { useLanguage } from '../../state/LanguageContext';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './LevelCounts.module.css';

/** How many findings there are on each level that has any: a shape of its own, and the number. */
export function LevelCounts({ findings }: { readonly findings: readonly { readonly level: Level }[] }) {
  const language = useLanguage();
  const counts = countByLevel(findings);
  const number = new Intl.NumberFormat(language);
  return LEVELS.filter((level) => counts[level] > 0).map((level) => {
    const { icon: Icon, tone } = levelLook[level];
    return (
      <span key={level} className={`kind ${tone} ${styles.count}`}>
        <Icon className="i s" aria-hidden="true" />
        <span aria-hidden="true">{number.format(counts[level])}</span>
        <VisuallyHidden>{sayCount(language, levelTexts[level].findings, counts[level])}</VisuallyHidden>
      </span>
    );
  });
}
