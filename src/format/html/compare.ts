import type { Comparison } from '../../compare/comparison.ts';
export const comparePage = (_found: Comparison): string => '';
