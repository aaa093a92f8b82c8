/** A code of the same form that is wrong. */
export const otherThan = (code: string): string => (code === '000000' ? '000001' : '000000');
