// Fifteen digits always survive a double; a sixteenth may not. A bare `-0`, `-0.0` never does.
const SURE_CHARACTERS = 15;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/**
 * Whether a JSON number is still the same number after it was read and written again. `1e400`, `-0`, integers beyond
 * the safe range and decimals with more digits than a double holds are not.
 */
export function numberSurvives(token: string): boolean {
  const value = Number(token);
  if (token.length <= SURE_CHARACTERS && PLAIN.test(token)) return !Object.is(value, -0);
  if (!Number.isFinite(value) || Object.is(value, -0)) return false;
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) return false;
  return plainDecimal(token) === plainDecimal(String(value));
}

/** Sign, digits without outer zeros, and power of ten: equal for `1.50`, `15e-1` and `1.5`. */
function plainDecimal(token: string): string {
  const [mantissa = '', exponent = '0'] = token.toLowerCase().split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = mantissa.slice(sign.length).split('.');
  const digits = whole + fraction;
  const first = firstNonZero(digits);
  if (first === digits.length) return '0';
  const end = endWithoutZeros(digits);
  const power = Number(exponent) - fraction.length + (digits.length - end);
  return `${sign}${digits.slice(first, end)}e${power}`;
}

function firstNonZero(digits: string): number {
  let index = 0;
  while (digits[index] === '0') index += 1;
  return index;
}

function endWithoutZeros(digits: string): number {
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return end;
}
