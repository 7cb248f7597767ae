import type { Delivery } from './delivery';
import type { Register } from './register';

/** A register with one more delivery noted; its number follows the highest so far. */
export function withDelivery(register: Register, delivery: Omit<Delivery, 'number'>): Register {
  const number = 1 + Math.max(0, ...register.deliveries.map((one) => one.number));
  return { ...register, deliveries: [...register.deliveries, { ...delivery, number }] };
}
