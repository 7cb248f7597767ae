import type { Settings, SettingsStore } from '../../shared/commands/settingsPort';
import { isOn } from '../../shared/policy/policy';
import type { Policy } from '../../shared/policy/policy';

/**
 * The person's settings under a policy: its language where the person chose none, its template whatever they chose. What
 * the person chose is never written over, so that it is there again when the policy goes.
 */
export function settingsUnderPolicy(settings: SettingsStore, policy: Policy): SettingsStore {
  const { language, reportTemplate } = policy;
  const isTemplateSettled = reportTemplate !== undefined || !isOn('houseTemplate', policy);
  if (language === undefined && !isTemplateSettled) return settings;
  return {
    current: () => ({
      ...settings.current(),
      ...(language === undefined ? {} : { language: settings.current().language ?? language }),
      ...(isTemplateSettled ? { template: reportTemplate } : {}),
    }),
    save(wanted) {
      const own = settings.current();
      return settings.save({
        ...without(wanted, language, own),
        ...(isTemplateSettled ? { template: own.template } : {}),
      });
    },
  };
}

// A language that was taken over from the policy is not chosen: the file stays without, so that the policy can change.
function without(wanted: Settings, language: Settings['language'], own: Settings): Settings {
  const isChosen = language === undefined || wanted.language !== language || own.language !== undefined;
  const { language: _policys, ...others } = wanted;
  return isChosen ? wanted : others;
}
