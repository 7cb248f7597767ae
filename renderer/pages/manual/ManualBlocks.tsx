import { articleText } from '../../../shared/i18n/articleText';
import { manualTexts } from '../../../shared/i18n/windowTexts/manualTexts';
import type { Text } from '../../../shared/i18n/text';
import type { ManualBlock, ManualSection, Statement } from '../../../shared/manual/blocks';
import type { GlossaryTerm } from '../../../shared/manual/glossary';
import { manualSection } from '../../../shared/manual/manual';
import { openManual } from '../../state/helping';
import { useLanguage, useSay } from '../../state/LanguageContext';
import { Tag } from '../../ui/Tag';
import { FieldList } from './FieldList';
import { KeyTable } from './KeyTable';
import styles from './ManualPage.module.css';

/** What a section of the manual says. */
export function ManualBlocks({ section }: { readonly section: ManualSection }) {
  return section.blocks.map((block, index) => <Block key={index} block={block} section={section} />);
}

type BlockProps = { readonly block: ManualBlock; readonly section: ManualSection };

function Block({ block, section }: BlockProps) {
  const say = useSay();
  switch (block.kind) {
    case 'text':
      return <p>{say(block.text)}</p>;
    case 'list':
    case 'steps':
      return <Items items={block.items} isOrdered={block.kind === 'steps'} />;
    case 'facts':
      return <Facts rows={block.rows} />;
    case 'statements':
      return <Statements rows={block.rows} />;
    case 'terms':
      return <Terms rows={block.rows} label={say(section.title)} />;
    case 'keys':
      return <KeyTable rows={block.rows} label={say(section.title)} />;
    case 'fields':
      return <FieldList fields={block.fields} />;
    case 'see':
      return <SeeAlso to={block.to} />;
  }
}

type ItemsProps = { readonly items: readonly Text[]; readonly isOrdered: boolean };

function Items({ items, isOrdered }: ItemsProps) {
  const say = useSay();
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List className={isOrdered ? styles.steps : styles.list}>
      {items.map((item) => (
        <li key={item.nl}>{say(item)}</li>
      ))}
    </List>
  );
}

type FactsProps = Pick<Extract<ManualBlock, { readonly kind: 'facts' }>, 'rows'>;

function Facts({ rows }: FactsProps) {
  const say = useSay();
  return (
    <dl className={styles.facts}>
      {rows.map(({ term, text }) => (
        <div key={term.nl}>
          <dt>{say(term)}</dt>
          <dd>{say(text)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Statements({ rows }: { readonly rows: readonly Statement[] }) {
  const say = useSay();
  return (
    <ul className={styles.list}>
      {rows.map(({ text, isConfirmed }) => (
        <li key={text.nl}>
          {say(text)} {!isConfirmed && <ToConfirm />}
        </li>
      ))}
    </ul>
  );
}

function ToConfirm() {
  const say = useSay();
  return <Tag tone="warn" label={say(manualTexts.toConfirm)} />;
}

type TermsProps = { readonly rows: readonly GlossaryTerm[]; readonly label: string };

function Terms({ rows, label }: TermsProps) {
  const say = useSay();
  const language = useLanguage();
  return (
    <div className={styles.wide} tabIndex={0} role="region" aria-label={label}>
      <table className="table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say(manualTexts.term)}</th>
            <th scope="col">{say(manualTexts.otherTerm)}</th>
            <th scope="col">{say(manualTexts.article)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ term, article, isConfirmed }) => (
            <tr key={term.nl}>
              <th scope="row" lang="nl">
                {term.nl} {!isConfirmed && <ToConfirm />}
              </th>
              <td lang="en">{term.en}</td>
              <td>{articleText(language, article, 'short')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SeeAlso({ to }: { readonly to: readonly string[] }) {
  const say = useSay();
  const sections = to.flatMap((id) => manualSection(id) ?? []);
  return (
    <p className={styles.see}>
      {say(manualTexts.seeAlso)}:{' '}
      {sections.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <a
            href={`#${id}`}
            onClick={(event) => {
              event.preventDefault();
              openManual(id);
            }}
          >
            {say(title)}
          </a>
        </span>
      ))}
    </p>
  );
}
