// Number words as they count units of time.
import { table } from './table.ts';

export const ONES = table(`
eight = 8
five = 5
four = 4
nine = 9
one = 1
seven = 7
six = 6
three = 3
two = 2
`);

export const TEENS = table(`
eighteen = 18
eleven = 11
fifteen = 15
fourteen = 14
nineteen = 19
seventeen = 17
sixteen = 16
ten = 10
thirteen = 13
twelve = 12
`);

export const TENS = table(`
eighty = 80
fifty = 50
forty = 40
ninety = 90
seventy = 70
sixty = 60
thirty = 30
twenty = 20
`);

/** Ordinals that count quarters, halves, weeks and centuries. */
export const ORDINALS = table(`
1st = 1
2nd = 2
3rd = 3
4th = 4
eighteenth = 18
eighth = 8
eleventh = 11
fifteenth = 15
fifth = 5
first = 1
fourteenth = 14
fourth = 4
nineteenth = 19
ninth = 9
second = 2
seventeenth = 17
seventh = 7
sixteenth = 16
sixth = 6
tenth = 10
third = 3
thirteenth = 13
twelfth = 12
twentieth = 20
twenty-first = 21
`);
