import { displayWidth, inColumns, padTo } from '../../src/kernel/columns.js';

test('Chinese characters and full-width signs take two cells, others one', () => {
  expect(displayWidth('链融 Lianrong')).toBe(13);
  expect(displayWidth('（演示）')).toBe(8);
  expect(displayWidth('¥1,000.00 …')).toBe(11);
});

test('padding fills up to a width and never cuts', () => {
  expect(padTo('链', 4)).toBe('链  ');
  expect(padTo('abcdef', 4)).toBe('abcdef');
});

test('columns line up in cells, without blanks at the line ends', () => {
  expect(
    inColumns([
      ['链融', 'a'],
      ['ab', 'bc', 'c'],
      ['abcde', ''],
    ]),
  ).toEqual(['链融   a', 'ab     bc  c', 'abcde']);
});
