import type { Verdict, Verification } from '../../verify/verification.ts';
export const verifyPage = (_found: Verification, _text: string, _accept: Verdict): string => '';
