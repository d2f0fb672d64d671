import { parseArgs } from 'node:util';
import { runReplicas, type Outcome } from './replicas.js';

const HELP = `npm run replicas -- [--rounds N]: two servers on one database accept, acknowledge, pay out, cancel and record at the
same time, N rounds (200). After each round its deals, offers, holds, title, postings and limits are counted; at the end all
that npm run verify checks. It uses a database of its own, which it removes. Exit code: 0 when nothing happened twice, else 1.

npm run replicas -- [--rounds N]：两个服务副本在同一数据库上同时接受、确认、放款、取消与记账，共 N 轮（默认 200）。每轮清点
交易、报价、锁定、权属、凭证与额度，最后执行 npm run verify 的全部检查。使用自己的数据库并在结束后删除。退出码：0 无重复；否则 1。
`;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '200' }, help: { type: 'boolean', default: false } },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1 || rounds > 10_000) {
  process.stderr.write(`--rounds is a whole number from 1 to 10000.\n\n${HELP}`);
  process.exit(1);
}
const outcome = await runReplicas(rounds, (round, faults) => {
  if (round % 10 === 0 || round === rounds)
    process.stderr.write(`round ${round} of ${rounds}, ${faults} faults\n`);
});
process.stdout.write(table(outcome));
process.exit(outcome.faults.length + outcome.violations.length + outcome.jobs.twice > 0 ? 1 : 0);

function table({ tallies, faults, violations, invariants, jobs, seconds, ...of }: Outcome): string {
  const row = (name: string, ...cells: (string | number)[]) =>
    `${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;
  const rows = tallies.map(({ race, calls, done, repeated, refused }) =>
    row(race, calls, done, repeated, refused),
  );
  return [
    '',
    row('at both replicas at once', 'calls', 'done', 'repeated', 'refused'),
    ...rows,
    '',
    `${of.rounds} rounds in ${seconds.toFixed(0)} s: ${faults.length} effects doubled, lost or half done`,
    ...faults.slice(0, 20).map((one) => `  ${one}`),
    `${invariants} invariants: ${violations.length} violations`,
    ...violations.slice(0, 20).map((one) => `  ${one}`),
    `${jobs.slots} slots of jobs, ${jobs.twice} begun more than once`,
    '',
  ].join('\n');
}
