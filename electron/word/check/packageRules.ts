import { posix } from 'node:path';
import type { DocxParts } from '../docxFile';
import { attributeOf, xmlTokens } from '../xmlTokens';
import { partNamed, tagsOf, valuesOf } from './elements';
import type { Problem } from './problem';

const TYPES = '[Content_Types].xml';

/** What every reader of the package needs: parts of a known type, relationships that lead somewhere, whole XML. */
export function packageProblems(names: readonly string[], parts: DocxParts): readonly Problem[] {
  return [
    ...(names[0] === TYPES ? [] : [{ rule: 'S-package', where: TYPES } as const]),
    ...typeProblems(names, partNamed(parts, TYPES)),
    ...[...parts].flatMap(([name, xml]) =>
      name.endsWith('.rels') ? relationshipProblems(name, xml, names) : [],
    ),
    ...[...parts].flatMap(([name, xml]) =>
      name.startsWith('word/') ? referenceProblems(name, xml, parts) : [],
    ),
    ...[...parts].flatMap(([name, xml]) => (isWhole(xml) ? [] : [{ rule: 'S-xml', where: name } as const])),
  ];
}

function typeProblems(names: readonly string[], types: string): readonly Problem[] {
  const extensions = new Set(valuesOf(types, 'Default', 'Extension').map((one) => one.toLowerCase()));
  const overridden = new Set(valuesOf(types, 'Override', 'PartName').map((name) => name.slice(1)));
  const untyped = names.filter(
    (name) => name !== TYPES && !overridden.has(name) && !extensions.has(extensionOf(name)),
  );
  const absent = [...overridden].filter((name) => !names.includes(name));
  return [...untyped, ...absent].map((where) => ({ rule: 'S-types', where }));
}

/** Also of a name that is nothing but an extension, such as `.rels`. */
function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toLowerCase();
}

/** A target inside that is not there; or one outside other than a link that a person follows. */
function relationshipProblems(name: string, xml: string, names: readonly string[]): readonly Problem[] {
  const folder = posix.dirname(posix.dirname(name));
  return tagsOf(xml, 'Relationship').flatMap((attributes): readonly Problem[] => {
    const target = attributeOf(attributes, 'Target') ?? '';
    if (attributeOf(attributes, 'TargetMode') === 'External') {
      const isLink = attributeOf(attributes, 'Type')?.endsWith('/hyperlink') === true;
      return isLink ? [] : [{ rule: 'S-external', where: target }];
    }
    const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
    return names.includes(path) ? [] : [{ rule: 'S-relationships', where: `${name}: ${target}` }];
  });
}

function referenceProblems(name: string, xml: string, parts: DocxParts): readonly Problem[] {
  const used = [...xml.matchAll(/\br:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id);
  const rels = partNamed(parts, `${posix.dirname(name)}/_rels/${posix.basename(name)}.rels`);
  const known = new Set(valuesOf(rels, 'Relationship', 'Id'));
  return [...new Set(used)]
    .filter((id) => !known.has(id))
    .map((id) => ({ rule: 'S-relationships', where: `${name}: ${id}` }));
}

/** Tags that close in the order they were opened, around one root, and no sign that XML forbids. */
function isWhole(xml: string): boolean {
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) return false;
  const open: string[] = [];
  let roots = 0;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'close' && open.pop() !== token.tag) return false;
    if (token.kind === 'broken') return false;
    if (token.kind === 'open') {
      roots += open.length === 0 ? 1 : 0;
      if (!token.isEmpty) open.push(token.tag);
    }
  }
  return open.length === 0 && roots === 1;
}
