import { readSavedViews, storedViews } from '../search/savedView';
import type { SavedView } from '../search/savedView';
import { holdsWords } from '../search/viewWords';
import type { Commands } from './answer';
import type { Ports } from './ports';
import { lockedPlace } from './session';
import type { Session } from './session';

/**
 * Views on lists, which stand in the settings as anybody with the profile can read them. So what is narrowed down to
 * words of a locked register is not written: such a view lives as long as the window does.
 */
export function viewCommands(ports: Ports, session: Session): Pick<Commands, 'saveViews'> {
  return {
    async saveViews({ views }) {
      const settings = ports.settings.current();
      const before = new Map(readSavedViews(settings.savedViews).map((view) => [view.id, view]));
      if (lockedPlace(session) !== undefined) {
        for (const view of views) {
          if (holdsWords(view) && !hasSameFilters(view, before.get(view.id)))
            session.viewsInMemory.add(view.id);
        }
      }
      for (const view of views) if (!holdsWords(view)) session.viewsInMemory.delete(view.id);
      const written = views.flatMap((view) =>
        session.viewsInMemory.has(view.id) ? (before.get(view.id) ?? []) : view,
      );
      const savedViews = storedViews(written, settings.savedViews);
      await ports.settings.save({ ...settings, savedViews });
    },
  };
}

function hasSameFilters(view: SavedView, before: SavedView | undefined): boolean {
  return JSON.stringify(view.filters) === JSON.stringify(before?.filters);
}
