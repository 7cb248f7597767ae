import { damagedTexts } from '../../../shared/i18n/windowTexts/damagedTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { useApp } from '../../state/appStore';
import { showBackups } from '../../state/backups';
import { useSay } from '../../state/LanguageContext';
import { backFromNotOpened, chooseAndOpen } from '../../state/opening';
import { Button } from '../../ui/Button';
import { Way } from '../Way';

type OtherWaysProps = {
  /** The number of the first. */
  readonly from: number;
  readonly hasBackups: boolean;
};

/** The ways on that leave a file that could not be opened as it is. */
export function OtherWays({ from, hasBackups }: OtherWaysProps) {
  const say = useSay();
  const openTitle = useApp((state) => state.opened?.register.title);
  const last = from + (hasBackups ? 2 : 1);
  return (
    <>
      <Way
        number={from}
        title={say(damagedTexts.other)}
        text={say(damagedTexts.otherHelp)}
        action={
          <Button variant={from === 1 ? 'primary' : 'secondary'} onPress={chooseAndOpen}>
            {say(damagedTexts.otherButton)}
          </Button>
        }
      />
      {hasBackups && (
        <Way
          number={from + 1}
          title={say(damagedTexts.backups)}
          text={say(damagedTexts.backupsHelp)}
          action={<Button onPress={showBackups}>{say(shellTexts.showBackups)}</Button>}
        />
      )}
      {openTitle === undefined ? (
        <Way
          number={last}
          title={say(damagedTexts.start)}
          text={say(damagedTexts.startHelp)}
          action={<Button onPress={backFromNotOpened}>{say(damagedTexts.startButton)}</Button>}
        />
      ) : (
        <Way
          number={last}
          title={say(damagedTexts.back, { register: openTitle || say(shellTexts.untitled) })}
          text={say(damagedTexts.backHelp)}
          action={<Button onPress={backFromNotOpened}>{say(damagedTexts.backButton)}</Button>}
        />
      )}
    </>
  );
}
