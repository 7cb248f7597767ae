import { z } from 'zod';
import { id, object } from '../fields/fields';

const NAME_MAX = 2_000;

/** Which state of the register was handed to whom, when and in what form. */
export const deliverySchema = object({
  id: id(),
  /** Rises by one with each delivery of a register. */
  number: z.number().int().min(1),
  at: z.iso.datetime({ offset: true }),
  by: z.string().max(NAME_MAX).default(''),
  to: z.string().max(NAME_MAX).default(''),
  edition: z.string().max(NAME_MAX).default(''),
  language: z.string().max(10).default(''),
  /** Of what the register said, see `registerFingerprint`. */
  fingerprint: z.string().max(64).default(''),
  note: z.string().max(NAME_MAX).default(''),
});

export type Delivery = z.output<typeof deliverySchema>;
