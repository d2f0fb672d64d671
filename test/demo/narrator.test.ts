import { Narrator } from '../../src/demo/narrator.js';

function told(tell: (narrator: Narrator) => void): { lines: string[]; allAsExpected: boolean } {
  const lines: string[] = [];
  const narrator = new Narrator('en', false, (line) => void lines.push(line));
  narrator.chapter(['Money', '资金']);
  tell(narrator);
  return { allAsExpected: narrator.summary(), lines };
}

test('figures as expected are counted, whatever their notation', () => {
  const { lines, allAsExpected } = told((narrator) => {
    narrator.amount(['paid', '已付'], { amount: '1000' }, '1000.00');
    narrator.rate(['rate', '利率'], '0.04350', '0.0435');
    narrator.fact(['state', '状态'], 'READY', 'READY');
  });
  expect(allAsExpected).toBe(true);
  expect(lines.at(-1)).toBe('All 3 figures as expected.');
});

test('a cent off is shown where it stands and again at the end', () => {
  const { lines, allAsExpected } = told((narrator) =>
    narrator.amount(['paid', '已付'], '999999.99', '1000000.00'),
  );
  expect(allAsExpected).toBe(false);
  expect(lines.join('\n')).toMatch(/paid +999,999\.99 {2}✗ expected 1,000,000\.00/);
  expect(lines.at(-1)).toBe('  1. paid: expected 1,000,000.00, actual 999,999.99');
});

test('a figure that is missing is another one, and so is another refusal', () => {
  const refusal = { __typename: 'RuleRefused', code: 'OTHER', message: 'Not that.' };
  const { lines, allAsExpected } = told((narrator) => {
    narrator.amount(['paid', '已付'], undefined, '0.00');
    narrator.rate(['rate', '利率'], null, '0');
    narrator.refused('somebody', ['tries', '尝试'], refusal, 'INVOICE_TAKEN');
  });
  expect(allAsExpected).toBe(false);
  expect(lines.filter((line) => line.startsWith('  1.'))).toHaveLength(3);
});
