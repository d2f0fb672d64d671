import { addDays } from '../../kernel/dates.js';
import { Decimal } from '../../kernel/decimal.js';
import { DemoError } from '../client.js';
import { grouped, percent, type Figure } from '../narrator.js';
import type { Stage } from '../stage.js';
import { fillBook, REQUESTS } from './clearing-book.js';
import { byLender, compare, explain, replay } from './clearing-views.js';

interface Run {
  readonly state: string;
  readonly inputHash: string;
  readonly lenders: number;
  readonly caps: number;
  readonly requests: number;
  readonly edges: number;
  readonly engineVersion: string;
  readonly progress: Progress | null;
  readonly result: Result | null;
  readonly awards: readonly Award[];
}

interface Progress {
  readonly phase: string;
  readonly value: Figure | null;
  readonly bound: Figure | null;
  readonly gap: string | null;
}

interface Result {
  readonly engine: string;
  readonly status: string;
  readonly value: Figure;
  readonly bound: Figure;
  readonly gap: string;
  readonly finance: Figure;
  readonly cost: Figure;
  readonly fundedRequests: number;
  readonly stoppedBy: string;
  readonly elapsedMs: number;
  readonly checkConfirmed: boolean;
}

interface Award {
  readonly requestId: string;
  readonly state: string;
}

/** The whole book at once: a window closes, a run awards with a certificate, and its result is held against other ways. */
export async function clearing(stage: Stage): Promise<void> {
  const { narrator } = stage;
  narrator.chapter([`A clearing of ${REQUESTS} requests`, `${REQUESTS} 笔申请的集中撮合`]);
  const waiting = await fillBook(stage);
  const id = await closeWindow(stage);
  const run = await watch(stage, id);
  narrator.fact(['run', '运行'], run.state, 'AWARDED');
  await byLender(stage);
  result(stage, run);
  certificate(stage, run);
  await replay(stage, id);
  await explain(stage, waiting, new Set(run.awards.map(({ requestId }) => requestId)));
  await compare(stage, id);
}

const RUN = `query ($id: ID!) { clearingRun(id: $id) { state inputHash lenders caps requests edges engineVersion
  progress { phase value { amount } bound { amount } gap }
  result { engine status value { amount } bound { amount } gap finance { amount } cost { amount } fundedRequests
    stoppedBy elapsedMs checkConfirmed }
  awards { requestId state } } }`;

/** Opens a window until tomorrow, and lets tomorrow come; answers its run. */
async function closeWindow(stage: Stage): Promise<string> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, ['opens a window until tomorrow 10:00', '开启撮合窗口，次日 10:00 截止']);
  const tomorrow = addDays(await stage.today(), 1);
  const input = { closesAt: `${tomorrow}T10:00:00+08:00`, acceptanceMinutes: 1440 };
  const selection = 'clearingWindow { id state }';
  const { clearingWindow } = await operator.does<{ clearingWindow: { id: string; state: string } }>(
    'clearingWindowOpen',
    input,
    selection,
  );
  narrator.fact(['window', '窗口'], clearingWindow.state, 'OPEN');
  await stage.moveTo(tomorrow);
  const document = 'query ($id: ID!) { clearingWindow(id: $id) { runs { id } } }';
  const found = await operator.ask<{ clearingWindow: { runs: { id: string }[] } }>(document, {
    id: clearingWindow.id,
  });
  return found.clearingWindow.runs[0]?.id ?? '';
}

const OVER = ['AWARDED', 'EMPTY', 'REJECTED', 'FAILED', 'CANCELLED'];
const RUN_LIMIT_MS = 180_000;
const LOOK_EVERY_MS = 200;

/** In whole yuan where cents depend on which of several answers of the same worth is found: ids are random. */
const EXPECTED = {
  edges: 1183,
  value: '188649256',
  finance: '191750000.00',
  cost: '3100744',
};

const wholeYuan = (of: Figure | undefined): string =>
  new Decimal((typeof of === 'string' ? of : of?.amount) ?? 0).toFixed(0);

async function watch(stage: Stage, id: string): Promise<Run> {
  const { narrator } = stage;
  const operator = await stage.party('operator');
  narrator.does(operator.label, ['watches the run', '查看撮合进度']);
  const deadline = Date.now() + RUN_LIMIT_MS;
  for (let told = ''; Date.now() < deadline;) {
    const { clearingRun } = await operator.ask<{ clearingRun: Run }>(RUN, { id });
    const now = progressOf(clearingRun);
    if (now !== told) narrator.note([now, now]);
    told = now;
    if (OVER.includes(clearingRun.state)) return clearingRun;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  throw new DemoError(`run ${id} does not end`);
}

function progressOf({ state, progress }: Run): string {
  if (state !== 'SOLVING' || progress === null) return state;
  const { phase, value, bound, gap } = progress;
  const [v, b] = [value, bound].map((one) => (one === null ? '—' : grouped(one)));
  return `${state} ${phase}: ${v} ≤ ${b}${gap === null ? '' : `, ${percent(gap)}`}`;
}

function result({ narrator }: Stage, { awards, result: found }: Run): void {
  const offered = awards.filter(({ state }) => state === 'OFFERED').length;
  narrator.fact(['awards that became offers', '已生成报价的成交'], offered, found?.fundedRequests ?? 0);
  narrator.amount(['finance', '融资总额'], found?.finance, EXPECTED.finance);
  narrator.amount(['all-in cost, in whole yuan', '综合成本（元）'], wholeYuan(found?.cost), EXPECTED.cost);
}

function certificate({ narrator }: Stage, run: Run): void {
  const { inputHash, engineVersion, lenders, caps, requests, edges, result: found } = run;
  narrator.does(narrator.say(['Certificate', '证明']), [
    `book of ${requests} requests, ${edges} ways to fund them, ${lenders} budgets, ${caps} limits: ${inputHash}`,
    `申请 ${requests} 笔、候选 ${edges} 条、总额度 ${lenders} 项、额度 ${caps} 项：${inputHash}`,
  ]);
  narrator.note([
    `engine ${found?.engine} ${engineVersion}, ended by ${found?.stoppedBy} after ${found?.elapsedMs} ms`,
    `引擎 ${found?.engine} ${engineVersion}，终止原因 ${found?.stoppedBy}，耗时 ${found?.elapsedMs} 毫秒`,
  ]);
  narrator.fact(['ways to fund them', '候选匹配数'], edges, EXPECTED.edges);
  narrator.fact(['status', '求解状态'], found?.status, 'OPTIMAL');
  narrator.note([
    `value ${grouped(found?.value ?? '0')} ≤ bound ${grouped(found?.bound ?? '0')}`,
    `目标值 ${grouped(found?.value ?? '0')} ≤ 上界 ${grouped(found?.bound ?? '0')}`,
  ]);
  const [value, bound] = [wholeYuan(found?.value), wholeYuan(found?.bound)];
  narrator.amount(['value: finance less cost', '目标值：融资减成本'], value, EXPECTED.value);
  narrator.amount(['bound: no answer is worth more', '上界：任何结果不会更优'], bound, EXPECTED.value);
  narrator.fact(['gap', '差距'], percent(found?.gap ?? '1'), '0.0000 %');
  narrator.fact(['confirmed by the independent checker', '独立校验确认'], found?.checkConfirmed, true);
}
