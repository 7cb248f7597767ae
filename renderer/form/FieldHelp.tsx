import type { ReactNode } from 'react';
import { createContext, useContext } from 'react';

/** What stands below the control of a field, by its path, where the page around the form has something to say there. */
export type FieldHelp = (path: string) => ReactNode;

export const FieldHelpContext = createContext<FieldHelp | undefined>(undefined);

/** The place for it. The form itself knows no law; the page that shows the form brings the help. */
export function HelpAt({ path }: { readonly path: string }) {
  return useContext(FieldHelpContext)?.(path);
}
