import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { failureText } from '../../../shared/i18n/errorTexts';
import { shellTexts } from '../../../shared/i18n/windowTexts/shellTexts';
import { setApp, useApp } from '../../state/appStore';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Banner } from '../../ui/Banner';
import { FailureActions } from '../FailureActions';
import { RecoveredBanner } from '../rescue/RecoveredBanner';
import { Header } from './Header';
import { Navigation } from './Navigation';
import { CopiesBanner } from './CopiesBanner';
import { ExtractBanner } from './ExtractBanner';
import { NextSteps } from './NextSteps';
import { PastBanner } from './PastBanner';
import { StatusLine } from './StatusLine';

type ShellProps = {
  /** Tells one page from another: each begins at its top. */
  readonly page: string;
  readonly children: ReactNode;
};

/** The frame around the pages of an open register. It does not scroll; the page in it does. */
export function Shell({ page, children }: ShellProps) {
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    // What had the focus went with the page before: a key must find the new page, not nothing.
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [page]);
  return (
    <div className="app">
      <Header />
      <Navigation />
      <main key={page} ref={main} className="main shell-main" data-region tabIndex={-1}>
        <Problem />
        <RecoveredBanner />
        <PastBanner />
        <ExtractBanner />
        <CopiesBanner />
        <NextSteps />
        {children}
      </main>
      <StatusLine />
    </div>
  );
}

/** What went wrong outside any form; it stays until it is dismissed. */
export function Problem() {
  const say = useSay();
  const language = useLanguage();
  const problem = useApp((state) => state.problem);
  if (!problem) return null;
  const { title, what } = failureText(language, problem);
  return (
    <Banner
      tone="bad"
      title={`${title}.`}
      isStrip
      actions={<FailureActions code={problem.code} />}
      onDismiss={() => setApp({ problem: undefined })}
      dismissLabel={say(shellTexts.dismiss)}
    >
      {what}
    </Banner>
  );
}
