import type { ReactNode } from 'react';
import type { Block, Cell, Value } from '../../../shared/report/blocks';
import styles from './WordBlocks.module.css';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { readonly kind: Kind }>;

/** Blocks of a report as a page shows them: the same words, headings and tables, without the paper. */
export function WordBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className={styles.paper}>
      {blocks.map((block, index) => (
        // Blocks have no identity but their place.
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

type Draw = { readonly [Kind in Block['kind']]: (block: BlockOf<Kind>) => ReactNode };

const DRAW: Draw = {
  heading: (block) => <Heading block={block} />,
  paragraph: ({ text, tone }) => <p className={styles[tone]}>{text}</p>,
  list: ({ items }) => (
    <ul>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </ul>
  ),
  facts: (block) => <Facts block={block} />,
  table: (block) => <Grid block={block} />,
  boundary: ({ title, text }) => (
    <p className={styles.boundary}>
      <b>{title}</b>
      <br />
      {text}
    </p>
  ),
  // None of these stands in the chapter of a record.
  orientation: () => null,
  bars: () => null,
  signatures: () => null,
};

function BlockView({ block }: { readonly block: Block }) {
  // The table pairs each kind with its own way to draw; a lookup by a kind known only at run time loses the pair.
  const draw = DRAW[block.kind] as (block: Block) => ReactNode;
  return draw(block);
}

function Heading({ block: { level, text, article } }: { readonly block: BlockOf<'heading'> }) {
  // The dialog around it has the heading above these.
  const Level = level === 3 ? 'h4' : 'h3';
  return (
    <Level>
      {text} <Article article={article} />
    </Level>
  );
}

function Facts({ block: { caption, facts } }: { readonly block: BlockOf<'facts'> }) {
  return (
    <table className={styles.facts} aria-label={caption}>
      <tbody>
        {facts.map(({ label, article, value }, index) => (
          <tr key={index}>
            <th scope="row">
              {label} <Article article={article} />
            </th>
            <td>
              <ValueView value={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Grid({ block: { caption, columns, rows } }: { readonly block: BlockOf<'table'> }) {
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.grid} aria-label={caption}>
        <thead>
          <tr>
            {columns.map(({ label, article }) => (
              <th key={label} scope="col">
                {label} <Article article={article} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, at) => (
                <td key={at}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellView({ cell: { parts, links } }: { readonly cell: Cell }) {
  return (
    <>
      {parts.map(({ label, value }, index) => (
        <div key={index}>
          {label !== '' && <span className={styles.label}>{label}: </span>}
          <ValueView value={value} />
        </div>
      ))}
      {links.length > 0 && <div>{links.map(({ text }) => text).join(', ')}</div>}
    </>
  );
}

function ValueView({ value: { state, paragraphs } }: { readonly value: Value }) {
  return (
    <span className={state === 'recorded' ? undefined : styles.open}>
      {paragraphs.map((text, index) => (
        <span key={index} className={styles.words}>
          {text}
        </span>
      ))}
    </span>
  );
}

function Article({ article }: { readonly article: string }) {
  return article === '' ? null : <small className={styles.article}>{article}</small>;
}
