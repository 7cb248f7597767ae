import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { Problem } from './Shell';

/** The frame of a page while no register is open: nothing but the page. */
export function AloneShell({ children }: { readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <main ref={main} className="main shell-main alone" data-region tabIndex={-1}>
      <Problem />
      {children}
    </main>
  );
}
