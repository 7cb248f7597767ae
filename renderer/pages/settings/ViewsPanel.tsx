import { collectionTexts } from '../../../shared/i18n/windowTexts/collectionTexts';
import { settingsTexts } from '../../../shared/i18n/windowTexts/settingsTexts';
import { useApp } from '../../state/appStore';
import { useSay } from '../../state/LanguageContext';
import { removeView } from '../../state/listViews';
import { SettingRow } from './SettingRow';
import styles from './SettingsPage.module.css';

/** The views on lists that were saved, to be deleted. */
export function ViewsPanel() {
  const say = useSay();
  const views = useApp((state) => state.savedViews);
  return (
    <section className={`panel ${styles.panel}`} id="settings-views" aria-labelledby="views-heading">
      <header>
        <h2 id="views-heading" tabIndex={-1}>
          {say(settingsTexts.views)}
        </h2>
      </header>
      <div className="in">
        {views.length === 0 && <p>{say(settingsTexts.noViews)}</p>}
        {views.map((view) => (
          <SettingRow key={view.id} name={view.name} help={say(collectionTexts[view.collection].plural)}>
            <button
              type="button"
              className="btn small"
              aria-label={say(settingsTexts.removeView, { view: view.name })}
              onClick={() => {
                removeView(view);
                document.getElementById('views-heading')?.focus();
              }}
            >
              {say(settingsTexts.remove)}
            </button>
          </SettingRow>
        ))}
      </div>
    </section>
  );
}
