import { flagsGiven } from '../commands/arguments.js';
import { runCommand } from '../commands/command.js';
import { addDays } from '../kernel/dates.js';
import { startDemoServer, type DemoServer } from './child.js';
import { bidding } from './chapters/bidding.js';
import { chain } from './chapters/chain.js';
import { bill } from './chapters/bill.js';
import { clearing } from './chapters/clearing.js';
import { request } from './chapters/competition.js';
import { deal } from './chapters/deal.js';
import { instant } from './chapters/instant.js';
import { onboarding } from './chapters/onboarding.js';
import { oversight } from './chapters/oversight.js';
import { order } from './chapters/order.js';
import { overdue } from './chapters/overdue.js';
import { DUE_IN_DAYS, receivable } from './chapters/receivable.js';
import { repayment } from './chapters/repayment.js';
import { voucher } from './chapters/voucher.js';
import { warehouse } from './chapters/warehouse.js';
import { wrongPayee } from './chapters/wrong-payee.js';
import { Narrator } from './narrator.js';
import { Stage } from './stage.js';
import type { Language } from './words.js';

const HELP = `npm run demo: plays the platform's whole flow and checks every figure in it.

It starts a server of its own on an empty database, plays the parties as separate GraphQL clients over HTTP, moves the
simulated clock past closing times and maturities, and ends with npm run verify on that database. Nothing is left behind.

  npm run demo -- --zh     tells it in Chinese
  npm run demo -- --help   this text

Exit code: 0 when every figure is as expected, 1 otherwise.

npm run demo：演示平台全流程，并核对其中每个数字。

在空数据库上启动自己的服务，以多个 GraphQL 客户端通过 HTTP 扮演各方，推进模拟时钟越过截标与到期，最后在该数据库上执行 npm run verify；不留下任何内容。

  npm run demo -- --zh     以中文讲述

退出码：0 每个数字均与预期一致；1 有不一致。
`;

const print = (line: string): void => void process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const flags = flagsGiven('--zh');
  if (flags.has('--help')) {
    process.stdout.write(HELP);
    return 0;
  }
  const language: Language = flags.has('--zh') ? 'zh' : 'en';
  const narrator = new Narrator(language, process.stdout.isTTY && process.stdout.hasColors(), print);
  const interrupted = new Interruption();
  try {
    const server = await startDemoServer((stop) => interrupted.leadsTo(stop));
    await play(new Stage(narrator, server.url, language));
    await verify(narrator, server);
    await server.stop();
    return narrator.summary() ? 0 : 1;
  } catch (error) {
    await interrupted.end();
    throw error;
  }
}

async function play(stage: Stage): Promise<void> {
  const begun = await stage.beginSoBusinessDayFallsAfter(DUE_IN_DAYS);
  const supplier = await onboarding(stage);
  const asset = await receivable(stage, supplier);
  const asked = await request(stage, supplier, asset);
  const offer = await bidding(stage, supplier, asked);
  const dealt = await deal(stage, supplier, offer);
  await repayment(stage, supplier, dealt, asset, addDays(begun, DUE_IN_DAYS));
  await instant(stage);
  await oversight(stage, asked, begun);
  await clearing(stage);
  await overdue(stage);
  await wrongPayee(stage);
  const vouchersFrom = await stage.today();
  await voucher(stage);
  await bill(stage);
  await warehouse(stage);
  await order(stage);
  await chain(stage, vouchersFrom);
}

/**
 * No chapter here: approvals (2); documents, search certificates, payment files,
 * bank references, receivables that a bill pays and another platform's,
 * papers about goods that were taken back, releases of claims, payments left unproven (1 each).
 */
const NOT_PLAYED = 11;

async function verify(narrator: Narrator, server: DemoServer): Promise<void> {
  narrator.chapter(['npm run verify: what must always hold', 'npm run verify：不变量检查']);
  const lines: string[] = [];
  const code = await server.verify((line) => {
    lines.push(line);
    print(`  ${line}`);
  });
  narrator.fact(['exit code', '退出码'], code, 0);
  narrator.fact(
    ['invariants with nothing to check', '无检查对象的不变量'],
    lines.filter((line) => line.startsWith('empty')).length,
    NOT_PLAYED,
  );
}

/** Ctrl-C at any moment: the server, its database and the data are gone before the demo is. */
class Interruption {
  private stop: () => Promise<void> = () => Promise.resolve();
  private signalled = false;

  constructor() {
    // `npm run demo | head`: nobody reads on, which is no reason to leave things behind.
    process.stdout.on('error', () => undefined);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void this.onSignal());
  }

  leadsTo(stop: () => Promise<void>): void {
    this.stop = stop;
  }

  /** After a failure; when a signal caused it, the signal has the last word. */
  async end(): Promise<void> {
    await this.stop();
    if (this.signalled) await new Promise(() => undefined);
  }

  private async onSignal(): Promise<void> {
    if (this.signalled) return;
    this.signalled = true;
    await this.stop();
    process.exit(INTERRUPTED);
  }
}

const INTERRUPTED = 130;

await runCommand(main, { failure: 1 });
