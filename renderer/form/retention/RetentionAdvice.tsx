import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import { dateText } from '../../../shared/i18n/dateText';
import { adviceTexts, retentionFormTexts } from '../../../shared/i18n/retentionFormTexts';
import { fill } from '../../../shared/i18n/text';
import { sourceText } from '../../../shared/i18n/sourceText';
import { presetAdvice } from '../../../shared/retention/presetAdvice';
import type { PresetAdvice } from '../../../shared/retention/presetAdvice';
import { followsPreset, termOfPreset } from '../../../shared/retention/presetTerm';
import type { Retention } from '../../../shared/retention/presetTerm';
import { retentionSentence } from '../../../shared/report/retentionSentence';
import { useState } from 'react';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { UndoLine } from '../../ui/UndoLine';
import { useFormTools } from '../FormTools';
import styles from './RetentionBuilder.module.css';
import { useFillTerm, useRetention } from './useRetention';

const LOOKS = {
  fine: { icon: CircleCheck, tone: 'fine' },
  explain: { icon: TriangleAlert, tone: 'explain' },
  forbidden: { icon: OctagonAlert, tone: 'forbidden' },
  none: { icon: Info, tone: 'none' },
} as const;

/** How the term stands beside the law or the norm it is compared with, whether that was verified, and the way to take it over. */
export function RetentionAdvice() {
  const language = useLanguage();
  const say = useSay();
  const { isReadOnly } = useFormTools();
  const retention = useRetention();
  const fillTerm = useFillTerm();
  const [before, setBefore] = useState<Retention>();
  const advice = retention && presetAdvice(retention);
  if (retention === undefined || advice === undefined) return null;
  const { preset, verdict } = advice;
  const { icon: Icon, tone } = LOOKS[verdict];
  const takeOver = () => {
    setBefore(structuredClone(retention));
    fillTerm(termOfPreset(preset, language));
  };
  return (
    <div className={styles.advice}>
      <p className={styles[tone]}>
        <Icon className="i s" aria-hidden="true" />
        <span>{fill(language, wordsOf(advice)[language], { term: preset.term[language] })}</span>
      </p>
      <Source advice={advice} />
      {preset.note && <p className="small muted">{preset.note[language]}</p>}
      {!isReadOnly && !followsPreset(retention, preset, language) && (
        <p>
          <Button isSmall onPress={takeOver}>
            {say(retentionFormTexts.takeOver, {
              term: retentionSentence(language, { ...retention, ...termOfPreset(preset, language) }),
            })}
          </Button>
        </p>
      )}
      {before && (
        <UndoLine
          text={say(retentionFormTexts.takenOver, { code: preset.code })}
          label={say(retentionFormTexts.putBack)}
          onUndo={() => {
            fillTerm(before);
            setBefore(undefined);
          }}
        />
      )}
    </div>
  );
}

function wordsOf({ preset, compared }: PresetAdvice) {
  const texts = adviceTexts[compared];
  return texts[preset.type] ?? texts.other;
}

function Source({ advice: { preset, asOf } }: { readonly advice: PresetAdvice }) {
  const language = useLanguage();
  const say = useSay();
  const text = preset.verified ? retentionFormTexts.verified : retentionFormTexts.unverified;
  const source = sourceText(language, preset.source);
  return (
    <p className="small muted">{say(text, { code: preset.code, source, date: dateText(language, asOf) })}</p>
  );
}
