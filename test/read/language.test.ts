import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/read/language.ts';

test.each([
  [
    'en',
    'The harbour will be shut until the storm has passed, the mayor said on Tuesday, and families on the island should be ready for days without power.',
  ],
  [
    'es',
    'El alcalde dijo el martes que el puerto permanecerá cerrado hasta que pase la tormenta, y que las familias de la isla deben prepararse para varios días.',
  ],
  [
    'de',
    'Der Bürgermeister sagte am Dienstag, der Hafen bleibe geschlossen, bis der Sturm vorüber sei, und die Familien müssten sich darauf einstellen.',
  ],
  [
    'nl',
    'De burgemeester zei dinsdag dat de haven gesloten blijft tot de storm voorbij is, en dat de gezinnen op het eiland zich moeten voorbereiden.',
  ],
  [
    'ru',
    'Мэр заявил во вторник, что порт останется закрытым, пока не кончится шторм, и что жители острова должны быть готовы к нескольким дням без электричества. Городские власти открыли три убежища для тех, кто не может остаться дома.',
  ],
  [
    'zh',
    '市长星期二说，港口将关闭到风暴过去为止，岛上的家庭应当做好几天没有电的准备。市政府开放了三个避难所，供居民使用。'.repeat(
      3,
    ),
  ],
])('%s', async (language, text) => expect(await detectLanguage(text)).toBe(language));

test.each([
  ['fewer than 100 letters', 'Der Hafen bleibt geschlossen.'],
  ['nothing', ''],
  [
    'a list of names',
    'Garcia M., Okafor C., Tanaka H., Ivanova N., Müller K., Rossi G., Dubois P., van Dijk R., '.repeat(2),
  ],
  [
    'a table of results',
    'Arsenal 3 Chelsea 1; Liverpool 2 Everton 2; Brighton 1 Brentford 1; Leicester 1 Fulham 0; '.repeat(3),
  ],
  [
    'headlines',
    'Harbour closed. Three shelters open. Mayor urges calm. Schools shut Wednesday. Power cuts expected. '.repeat(2),
  ],
])('%s: no language, rather than a false one', async (_, text) => expect(await detectLanguage(text)).toBeUndefined());
