type StyleOptions = {
  /** Word's own name for a built-in style, else a name of ours. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Shown in Word's gallery of styles. */
  readonly isInGallery?: boolean;
};

/** A paragraph style; the two parts are the XML of its paragraph and run properties, in the order of the schema. */
export function paragraphStyle(
  id: string,
  options: StyleOptions,
  { paragraph = '', run = '' }: { readonly paragraph?: string; readonly run?: string },
): string {
  const isDefault = id === 'Normal' ? ' w:default="1"' : '';
  return (
    `<w:style w:type="paragraph"${isDefault} w:styleId="${id}">${head(options)}` +
    `${part('w:pPr', paragraph)}${part('w:rPr', run)}</w:style>`
  );
}

/** A character style. */
export function characterStyle(id: string, options: StyleOptions, run: string): string {
  return `<w:style w:type="character" w:styleId="${id}">${head(options)}${part('w:rPr', run)}</w:style>`;
}

function head({ name, basedOn = '', next = '', isInGallery = false }: StyleOptions): string {
  return [
    `<w:name w:val="${name}"/>`,
    basedOn === '' ? '' : `<w:basedOn w:val="${basedOn}"/>`,
    next === '' ? '' : `<w:next w:val="${next}"/>`,
    isInGallery ? '<w:qFormat/>' : '',
  ].join('');
}

function part(tag: string, content: string): string {
  return content === '' ? '' : `<${tag}>${content}</${tag}>`;
}
