/** What a refusal is about has a name in both languages: no sentence shows a word of the program. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notFound, refuse, refuseInput, wording } from '../../src/kernel/decision.js';
import { factInWords } from '../../src/kernel/refusals/fact-words.js';
import { NOUNS } from '../../src/kernel/refusals/nouns.js';
import { COUNTERPARTS } from '../../src/platform/counterpart.js';
import { accountProblems } from '../../src/settlement/account.js';

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.startsWith('generated'))
  .map((path) => join('src', path));
const used = sources.flatMap((path) =>
  [
    ...readFileSync(path, 'utf8').matchAll(/(?:notFound|notFrom|nothingToDo)\(\s*'(\w+)'|\bnoun:\s*'(\w+)'/g),
  ].map(([, called, stated]) => (called ?? stated)!),
);

test('every noun that a refusal is made with has its words', () => {
  expect(new Set(used).size).toBeGreaterThan(40);
  expect(used.filter((noun) => !(noun in NOUNS))).toEqual([]);
});

test('the words are those of each language', () => {
  const all = Object.values(NOUNS);
  expect(all.filter(({ en }) => !/^[a-z][a-z ’-]+$/.test(en))).toEqual([]);
  expect(all.filter(({ zh }) => !/^\p{Script=Han}+$/u.test(zh))).toEqual([]);
});

test('a sentence names the thing, the data keeps the noun', () => {
  const hidden = notFound('warehouseReceipt', 'whr_1');
  expect(hidden.facts).toEqual({ noun: 'warehouseReceipt', id: 'whr_1' });
  expect(wording(hidden.code, hidden.facts, 'en')).toBe(
    'There is no warehouse receipt whr_1 that you may see.',
  );
  expect(wording(hidden.code, hidden.facts, 'zh')).toBe('没有您可见的仓单 whr_1。');
});

test('where nothing is possible it says so', () => {
  const { code, facts } = refuse('WRONG_STATE', {
    noun: 'receivable',
    state: 'SETTLED',
    act: 'confirm',
    allowed: '—',
  });
  expect(wording(code, facts, 'en')).toBe(
    'This receivable is SETTLED; "receivableConfirm" is not possible from there. Possible now: nothing.',
  );
  expect(wording(code, facts, 'zh')).toBe(
    '该应收账款状态为 SETTLED，不能执行“receivableConfirm”。当前可执行：无。',
  );
});

test('a kind of asset that is not listed keeps its own noun', () => {
  const facts = { noun: 'fishingQuota', id: 'fsh_1' };
  expect(wording('NOT_FOUND', facts, 'en')).toBe('There is no fishingQuota fsh_1 that you may see.');
});

test('a form that is expected is told in the language too, in settlement as elsewhere', () => {
  const { problems } = refuseInput(
    accountProblems({ number: '7', bankName: '某银行', cnaps: '1', purpose: 'BOTH' }),
  );
  expect(problems.map(({ code, facts }) => wording(code, facts, 'zh'))).toEqual([
    '格式不符：应为 5 至 34 位数字或字母。',
    '格式不符：应为 12 位数字。',
  ]);
});

test.each(COUNTERPARTS)('an outside system that is away is named: %s', (counterpart) => {
  const said = wording('COUNTERPART_AWAY', { counterpart }, 'zh');
  expect(said).toMatch(/^外部系统（\p{Script=Han}+）暂无应答/u);
  expect(wording('COUNTERPART_AWAY', { counterpart }, 'en')).not.toContain(counterpart);
});

test('no Chinese sentence is left with an English phrase that its act has put in', () => {
  const put = /\b(?:expected|reason|side): '([^']*[a-z] [^']*)'|\bmalformed\('\w+', '([^']*[a-z] ?[^']*)'\)/g;
  const phrases = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(put)].map(([, stated, called]) => (stated ?? called)!),
  );
  expect(phrases.length).toBeGreaterThan(4);
  const facts = ['expected', 'reason', 'side'];
  expect(
    phrases.filter((phrase) => facts.every((fact) => factInWords(fact, phrase, 'zh') === phrase)),
  ).toEqual([]);
});
