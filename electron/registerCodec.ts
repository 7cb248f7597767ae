import type { Codec } from '../shared/commands/storagePort';
import { encodeRegister } from '../shared/register/canonical';
import { decodeRegister } from '../shared/register/codec';
import { keepRecords } from '../shared/register/keepRecords';
import { noteReadable, refuseUnreadable } from '../shared/register/readable';
import type { Register } from '../shared/register/register';

/**
 * How a register becomes a file and back, for the window and the command line alike. What was read is remembered as
 * readable, so that a save looks again only at what is new in it.
 */
export const registerCodec: Codec<Register> = {
  decode(value, path) {
    const decoded = decodeRegister(value, path);
    noteReadable(decoded.data);
    return decoded;
  },
  encode: encodeRegister,
  refuseUnreadable,
  keep: (before, next) => (before.id === next.id ? keepRecords(before, next) : next),
};
