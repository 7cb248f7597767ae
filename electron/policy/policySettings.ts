import type { SettingsStore } from '../../shared/commands/settingsPort';
import type { Policy } from './policySchema';

/** The person's settings, with the policy's where the person has none. What the person chose is never written over. */
export function settingsUnderPolicy(settings: SettingsStore, { language }: Policy): SettingsStore {
  if (language === undefined) return settings;
  return {
    current: () => ({ ...settings.current(), language: settings.current().language ?? language }),
    save(wanted) {
      const { language: chosen, ...others } = wanted;
      // Taken over from the policy, not chosen: the file stays without, so that the policy can change.
      const isChosen = chosen !== language || settings.current().language !== undefined;
      return settings.save(isChosen ? wanted : others);
    },
  };
}
