/// <reference lib="dom" />
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadSeeds } from '../../src/seeds/index.js';
import { apiSchema } from '../../src/server.js';
import { startWorld, type World } from '../support/world.js';

/** Another browser, where the bundled Linux one does not run. */
const BROWSER = process.env['TEST_BROWSER'];

let world: World;
let browser: Browser;
let page: Page;
let browserFolder: string;
const complaints: string[] = [];
const outside: string[] = [];

beforeAll(async () => {
  // The pages use the browser's own clock for dates, so the platform's has to start at the same time.
  world = await startWorld(new Date());
  await loadSeeds(world.platform, apiSchema(), () => undefined);
  browserFolder = await mkdtemp(join(tmpdir(), 'lianrong-browser-'));
  browser = await openBrowser(browserFolder);
  page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'en' });
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => request.url().startsWith(world.url) || outside.push(request.url()));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await world?.stop();
  if (browserFolder) await rm(browserFolder, { recursive: true, force: true });
});

async function openBrowser(folder: string): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const temporary = process.env['TMPDIR'];
  // The package reuses whatever it finds in the temporary folder: it gets one of its own.
  process.env['TMPDIR'] = folder;
  const { default: bundled } = await import('@sparticuz/chromium');
  const executablePath = BROWSER ?? (await bundled.executablePath());
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disable-quic',
  ];
  return chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
  });
}

/** Runs a tab of the journey and gives back what GraphiQL shows as its answer. */
async function runTab(at: number): Promise<Record<string, any>> {
  await page.locator('.graphiql-tab-button').nth(at).click();
  const step = `Step${String(at + 1).padStart(2, '0')}_`;
  // The editor takes a tab's text a moment after the tab is chosen, as a person would see.
  await page.waitForFunction(
    (name) => document.querySelector('.graphiql-query-editor')?.textContent?.includes(name),
    step,
  );
  await page.waitForTimeout(250);
  const answered = page.waitForResponse(async (response) => {
    const body = response.request().postData() ?? '';
    return response.url().endsWith('/graphql') && body.includes(step);
  });
  await page.locator('.graphiql-execute-button').click();
  const answer = (await (await answered).json()) as { data: Record<string, any>; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  await page.waitForFunction(
    (text) => document.querySelector('.result-window')?.textContent?.includes(text),
    '"data"',
  );
  return answer.data;
}

test('the start page logs a demo actor in and shows what waits for it', async () => {
  await page.goto(world.url);
  const card = page.locator('.card', { hasText: 'wang.fang@jiangtuo.example' });
  await card.getByRole('button').click();
  await page.locator('#next table').waitFor();
  expect(await page.locator('#next tbody tr').count()).toBe(2);
  expect(await page.locator('#next').textContent()).toContain('1,130,000.00');
  await page.locator('#language').click();
  expect(await page.locator('h1').textContent()).toBe('看得清、查得到的供应链金融');
  await page.locator('#next td', { hasText: '已确权' }).first().waitFor();
  // Every card's subtitle is Chinese now, but for addresses.
  const subtitles = await page.locator('.card .what').allTextContents();
  expect(subtitles.filter((one) => /[A-Za-z]{3,}/.test(one.replace(/\S+@\S+/, '')))).toEqual([]);
  await page.locator('#language').click();
  await page.reload();
  await page.locator('#next table').waitFor();
});

test('GraphiQL plays the journey from an invoice to a repaid deal, tab by tab', async () => {
  await page.goto(`${world.url}/graphiql`);
  await page.locator('.graphiql-tab-button').nth(19).waitFor();
  await runTab(0);
  expect((await runTab(1)).receivableSubmit.receivable).toMatchObject({
    state: 'SUBMITTED',
    claimed: { amount: '1130000.00' },
  });
  await runTab(2);
  expect((await runTab(3)).receivableConfirm.receivable.confirmedAmount).toEqual({ amount: '1000000.00' });
  expect((await runTab(4)).financingRequestOpen.financingRequest.state).toBe('OPEN');
  expect((await runTab(5)).myVerdict[0].eligible).toBe(true);
  expect((await runTab(6)).bidPlace.bid.finance).toEqual({ amount: '800000.00' });
  expect((await runTab(7)).bids.edges).toEqual([]);
  expect((await runTab(8)).offers).toMatchObject({ opened: false, ranked: [] });
  expect((await runTab(9)).offerAccept.message).toContain('no offer yet');
  world.platform.clock.advance(61_000);
  expect((await runTab(8)).offers).toMatchObject({
    opened: true,
    ranked: [{ rank: 1, finance: { amount: '800000.00' } }],
  });
  expect((await runTab(9)).offerAccept.deal.state).toBe('ACCEPTED');
  await world.server.pulse.beat();
  await runTab(10);
  expect((await runTab(11)).dealNoticeAcknowledge.notice.state).toBe('ACKNOWLEDGED');
  expect((await runTab(12)).dealDisburse.deal).toMatchObject({
    state: 'DISBURSED',
    disbursement: { paidOut: { amount: '800000.00' } },
  });
  expect((await runTab(13)).repaymentRecord.deal).toMatchObject({
    state: 'REPAID',
    repayments: [
      { principal: { amount: '800000.00' }, surplus: { amount: '200000.00' }, surplusTo: 'SELLER' },
    ],
  });
  expect((await runTab(14)).regulatorOverview.groups[0]).toMatchObject({ financed: { amount: '800000.00' } });
  expect((await runTab(15)).organisationApprovalSet.organisation.approvalAbove).toBe('5000000');
  expect((await runTab(16)).approvals.edges).toEqual([]);
  expect((await runTab(17)).paymentInstructions.edges.length).toBeGreaterThan(0);
  expect((await runTab(18)).documents.edges.some(({ node }: any) => node.frozen)).toBe(true);
  expect((await runTab(19)).deals.edges[0].node).toMatchObject({ state: 'REPAID', overdueDays: 0 });
}, 90_000);

test('tabs that were kept speak the language chosen since, and keep what was changed in them', async () => {
  const comments = () =>
    page.evaluate(() =>
      (JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}').tabs as { query: string }[]).map(
        ({ query }) => query.replace(/\n[^#][^]*$/, ''),
      ),
    );
  await page.evaluate(() => {
    const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}');
    state.tabs[2].query = state.tabs[2].query.replace('state: SUBMITTED', 'state: CONFIRMED');
    localStorage.setItem('graphiql:tabState', JSON.stringify(state));
    // As after a change that GraphiQL has not kept yet: it must not add a tab.
    localStorage.setItem('graphiql:variables', '{ "not": "yet" }');
    // In the same breath, before GraphiQL keeps its own state of the tabs again, which it does half a second after a change.
    document.querySelector<HTMLElement>('#language')?.click();
  });
  await page.locator('.graphiql-tab-button').nth(19).waitFor();
  const chinese = await comments();
  expect(chinese).toHaveLength(20);
  expect(chinese.filter((one) => !/^# 第 \d+ 步/.test(one))).toEqual([]);
  // What begins a line can begin one, and the editor shows all of it.
  expect(chinese.filter((one) => /^# [，。；：、）]/m.test(one))).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('graphiql:tabState'))).toContain('state: CONFIRMED');
  await page.locator('#language').click();
  await page.locator('.graphiql-tab-button').nth(19).waitFor();
  const english = await comments();
  expect(english.filter((one) => !one.startsWith('# Step'))).toEqual([]);
  expect(english.flatMap((one) => one.split('\n')).filter((line) => line.length > 60)).toEqual([]);
}, 30_000);

test('the documents page opens the frozen contract, uploads with progress and knows the same bytes again', async () => {
  await page.goto(`${world.url}/documents`);
  await page.locator('#actor').selectOption('wang.fang@jiangtuo.example');
  const deal = page.locator('#object option', { hasText: 'Deal' }).first();
  await deal.waitFor({ state: 'attached' });
  await page.locator('#object').selectOption(await deal.getAttribute('value'));
  const contract = page.locator('#list tr', { hasText: '保理合同' });
  await contract.waitFor();
  const [text] = await Promise.all([
    page.waitForEvent('popup'),
    contract.getByRole('button', { name: 'Open' }).click(),
  ]);
  await text.locator('h1').waitFor();
  expect(await text.locator('h1').textContent()).toContain('保理合同');
  await text.close();
  const open = page.locator('#object option', { hasText: 'Receivable' }).first();
  await page.locator('#object').selectOption(await open.getAttribute('value'));
  await page.locator('#list tr', { hasText: 'No documents yet.' }).waitFor();
  const buffer = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, ' ')]);
  await page.locator('#file').setInputFiles({ name: '送货单.pdf', mimeType: 'application/pdf', buffer });
  await page.locator('#send').click();
  await page.locator('#list tr', { hasText: '送货单.pdf' }).waitFor();
  expect(await page.locator('#said').textContent()).toMatch(/^Kept\. SHA-256 [0-9a-f]{64}$/);
  await page.locator('#send').click();
  await page.locator('#said', { hasText: 'there already' }).waitFor();
  await page.locator('#language').click();
  expect(await page.locator('h1').textContent()).toBe('文件');
  await page.locator('#list tr', { hasText: '送货单' }).first().waitFor();
  await page.locator('#language').click();
}, 60_000);

test('an answer that comes late does not undo what was chosen meanwhile', async () => {
  await page.locator('#list tr', { hasText: '送货单' }).first().waitFor();
  let late: (() => Promise<void>) | undefined;
  const held = new Promise<void>((resolve) => {
    void page.route('**/graphql', async (route) => {
      if (late !== undefined || !route.request().postData()?.includes('documents(of:'))
        return route.fallback();
      late = () => route.continue();
      resolve();
    });
  });
  const choose = async (kind: string) => {
    const option = page.locator('#object option', { hasText: kind }).first();
    await page.locator('#object').selectOption(await option.getAttribute('value'));
  };
  await choose('Receivable');
  await held;
  await choose('Deal');
  const contract = page.locator('#list tr', { hasText: '保理合同' });
  await contract.waitFor();
  const answered = page.waitForResponse((response) => response.url().endsWith('/graphql'));
  await late?.();
  await (await answered).finished();
  await page.waitForTimeout(100);
  expect(await contract.count()).toBe(1);
  await page.unroute('**/graphql');
}, 60_000);

test('the pages ask nobody but this server and complain of nothing', () => {
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});
