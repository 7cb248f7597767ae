import { FileChild } from 'docx';
import type { IXmlableObject } from 'docx';
import type { XmlElement } from './xml';

/** A block that is finished XML already; docx only has to put it in its place. A class, because docx asks for one. */
export class ReadyBlock extends FileChild {
  readonly #tree: IXmlableObject;

  constructor(tree: XmlElement) {
    super('w:p');
    this.#tree = tree;
  }

  override prepForXml(): IXmlableObject {
    return this.#tree;
  }
}
