import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { articleText } from '../../../shared/i18n/articleText';
import { sayCount } from '../../../shared/i18n/text';
import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import { MANUAL, MANUAL_SECTIONS, manualSection, searchManual } from '../../../shared/manual/manual';
import { goBack, openManual } from '../../state/helping';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Button } from '../../ui/Button';
import { SearchField } from '../../ui/SearchField';
import { useSearchKeys } from '../list/useSearchKeys';
import { ManualBlocks } from './ManualBlocks';
import styles from './ManualPage.module.css';

/** The manual: an index at the side with a search in it, one section beside it, and the way back. */
export function ManualPage({ section: id }: { readonly section: string }) {
  const say = useSay();
  const language = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const section = manualSection(id) ?? MANUAL_SECTIONS[0];
  useEffect(() => {
    // The page itself takes the focus when it opens; a link inside it leads to the heading.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [id]);
  if (!section) return null;
  const article = articleText(language, section.article, 'full');
  return (
    <div className="page">
      <div className="page-head">
        <h1 className="grow">{say(manualTexts.title)}</h1>
        <Button onPress={goBack}>
          <ArrowLeft className="i" aria-hidden="true" />
          {say(manualTexts.back)}
        </Button>
      </div>
      <div className={styles.columns}>
        <Index current={section.id} />
        <article className={`panel ${styles.section}`} aria-labelledby="manual-heading">
          <h2 id="manual-heading" ref={heading} tabIndex={-1}>
            {say(section.title)}
          </h2>
          {article !== '' && <p className="small muted">{article}</p>}
          <ManualBlocks section={section} />
        </article>
      </div>
    </div>
  );
}

function Index({ current }: { readonly current: string }) {
  const say = useSay();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const search = useSearchKeys();
  const found = useMemo(() => new Set(searchManual(query, language)), [query, language]);
  return (
    <nav className={`panel index ${styles.index}`} aria-label={say(manualTexts.index)}>
      <div className={styles.search}>
        <SearchField
          ref={search}
          label={say(manualTexts.search)}
          clearLabel={say(manualTexts.clearSearch)}
          value={query}
          onChange={setQuery}
        />
        <p className="small muted" role="status">
          {query !== '' && found.size === 0 && say(manualTexts.nothingFound)}
          {query !== '' && found.size > 0 && sayCount(language, manualTexts.found, found.size)}
        </p>
      </div>
      {MANUAL.map((chapter) => {
        const sections = chapter.sections.filter((section) => found.has(section));
        if (sections.length === 0) return null;
        return (
          <div key={chapter.id}>
            <h2>{say(chapter.title)}</h2>
            {sections.map(({ id, title }) => (
              <a
                key={id}
                href={`#${id}`}
                aria-current={id === current ? 'page' : undefined}
                onClick={(event) => {
                  event.preventDefault();
                  openManual(id);
                }}
              >
                {say(title)}
              </a>
            ))}
          </div>
        );
      })}
    </nav>
  );
}
