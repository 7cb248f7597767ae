export type ComparedPart = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

const MARKS = { added: 'ins', removed: 'del' } as const;

/** A text with what came underlined and what went struck through. */
export function Compared({ parts }: { readonly parts: readonly ComparedPart[] }) {
  return parts.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>;
    const Mark = MARKS[kind];
    return <Mark key={index}>{text}</Mark>;
  });
}
