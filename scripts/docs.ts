/**
 * `npm run docs`: prints what the documentation says about refusals and settings from the code. With `--check` it writes
 * nothing, names the files that are not as the code says, and exits with 1 if there are any.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { SETTINGS, type Setting } from '../src/config.js';
import { REFUSALS } from '../src/kernel/refusals/index.js';
import type { RefusalText } from '../src/kernel/refusals/refusal-text.js';

type SettingName = (typeof SETTINGS)[number]['name'];
type Words = Omit<Setting, 'name'>;

const NOTE = '<!-- Printed from the code by `npm run docs`: change it there. -->';

const cell = (text: string): string => text.replaceAll('|', '\\|');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

/** Codes in the order of the alphabet, since one is looked up by what an answer said. */
function refusalTable(type: (one: RefusalText['type']) => boolean): string {
  const entries: [string, RefusalText][] = Object.entries(REFUSALS);
  const rows = entries
    .filter(([, text]) => type(text.type))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { type: carrier, en, zh }]) => [`\`${code}\``, carrier, `${en}<br>${zh}`]);
  return table(['code', 'GraphQL type', 'text'], rows);
}

const refusals = (): string => `# Refusals

${NOTE}

Every reason for which the platform says no: its stable code, the GraphQL type that carries it, and its words in English
and Chinese (\`Accept-Language\`). A word in braces stands for a fact of the refusal. Programs decide by \`code\`; the words may
change. How a refusal looks in an answer is in [GraphQL conventions](graphql-conventions.md).

## Refusals of an act

${refusalTable((type) => type !== 'Problem')}

## Problems of an input, and reasons of matching

They stand in \`problems\` of a \`ValidationRefused\`, in the readings of e-invoice files, or, from \`myVerdict\`, in the reasons of a
mandate. A code of the table above may stand among problems as well, when it is about one place of the input.

${refusalTable((type) => type === 'Problem')}
`;

const settingTable = (head: readonly string[], words: (one: Setting) => Words): string =>
  table(
    head,
    SETTINGS.map((one) => {
      const { default: preset, accepts, purpose } = words(one);
      return [`\`${one.name}\``, preset, accepts, purpose];
    }),
  );

const english = (): string => settingTable(['setting', 'default', 'accepts', 'purpose'], (one) => one);

const settings = (): string => `# Settings

${NOTE}

Settings are environment variables. \`src/config.ts\` is the only place that reads them; \`npm start -- --help\` prints the same list. A
wrong value stops the start, with all that is wrong at once. An empty value counts as not given.

${english()}
`;

/** The same in Chinese; a setting without its words does not compile. */
const CHINESE: Readonly<Record<SettingName, Words>> = {
  PORT: {
    default: '4000',
    accepts: '0 至 65535 的整数',
    purpose: '服务监听端口；0 表示任选空闲端口并打印出来。',
  },
  HOST: {
    default: '127.0.0.1',
    accepts: '主机名或 IP 地址',
    purpose: '服务监听地址；0.0.0.0 表示全部地址，例如在容器中。',
  },
  DATA_DIR: { default: './data', accepts: '目录', purpose: '内置数据库与平台自身文件；不存在则创建。' },
  MONGODB_URI: {
    default: '内置数据库',
    accepts: '以 mongodb:// 或 mongodb+srv:// 开头的地址',
    purpose: '改用 MongoDB 7+ 副本集或分片集群，不用内置数据库。',
  },
  MONGODB_DB: {
    default: 'lianrong',
    accepts: '至多 38 个字母、数字、- 和 _',
    purpose: '该服务器上的数据库名；MONGODB_URI 中的库名只用于登录。',
  },
  CLOCK: {
    default: 'system',
    accepts: 'system 或 simulated（不可与 MONGODB_URI 同用）',
    purpose: 'simulated 时运营方可推进时间，用于演示截标与到期。',
  },
  SEED: {
    default: '内置数据库为 demo，其他为 none',
    accepts: 'demo 或 none',
    purpose: '空数据库是否装入演示网络。演示密码是公开的：切勿用于生产。',
  },
  NODE_ENV: {
    default: 'development',
    accepts: 'production、development 或 test',
    purpose: 'production 且设有 MONGODB_URI 时关闭浏览工具，除非 GRAPHQL_EXPLORER 另有设定。',
  },
  GRAPHQL_EXPLORER: {
    default: 'on；生产环境且设有 MONGODB_URI 时为 off',
    accepts: 'on 或 off',
    purpose: '/graphiql 与内省查询。',
  },
  LOG_LEVEL: {
    default: 'info',
    accepts: 'fatal、error、warn、info、debug、trace、silent',
    purpose: '日志详细程度。',
  },
  CACHE_DIR: {
    default: '用户缓存目录，例如 ~/.cache/lianrong',
    accepts: '目录',
    purpose: '保存内置数据库程序，只下载一次。',
  },
  SECANTUSD_BINARY: {
    default: '用 pip 下载到 CACHE_DIR',
    accepts: 'secantusd-rs 程序的路径',
    purpose: '指定内置数据库程序，不再下载；用于无网络的机器。',
  },
  TOKEN_TTL_SECONDS: { default: '900', accepts: '1 至 86400 的整数', purpose: '访问令牌有效期（秒）。' },
  REFRESH_TTL_DAYS: { default: '30', accepts: '1 至 365 的整数', purpose: '刷新令牌有效期（天）。' },
  VOUCHER_LAYERS: {
    default: '5',
    accepts: '1 至 100 的整数',
    purpose: '凭证自签发起流转超过多少层即预警。',
  },
  PAYMENT_PROOF_DAYS: {
    default: '30',
    accepts: '1 至 365 的整数',
    purpose: '债务人在通知后登记的通知前付款，资金方须在多少天内答复；逾期视为未能证明。',
  },
  REGISTER_URL: {
    default: '由 npm start 运行的模拟系统',
    accepts: '以 http:// 或 https:// 开头的地址',
    purpose: '动产融资统一登记公示系统；与 MONGODB_URI 同用时必须给出，除非 SIMULATORS=on。',
  },
  TAX_URL: {
    default: '由 npm start 运行的模拟系统',
    accepts: '以 http:// 或 https:// 开头的地址',
    purpose: '发票查验接口；与 MONGODB_URI 同用时必须给出，除非 SIMULATORS=on。',
  },
  NETWORK_URL: {
    default: '由 npm start 运行的模拟系统；设有 MONGODB_URI 时无',
    accepts: '以 http:// 或 https:// 开头的地址',
    purpose: '外部应收账款平台，其已确认的应收账款由此接入；未设定则不对接。',
  },
  BILL_EXCHANGE_URL: {
    default: '由 npm start 运行的模拟系统；设有 MONGODB_URI 时无',
    accepts: '以 http:// 或 https:// 开头的地址',
    purpose: '票据所在的交易所；未设定则不能出票。',
  },
  SIMULATORS: {
    default: '内置数据库为 on，设有 MONGODB_URI 时为 off',
    accepts: 'on 或 off',
    purpose: 'npm start 是否为上述未给出地址的外部系统运行模拟系统。切勿用于真实交易。',
  },
  COUNTERPART_TIMEOUT_MS: {
    default: '5000',
    accepts: '100 至 20000 的整数',
    purpose: '外部系统须在多少毫秒内应答，超时视为无应答。',
  },
  TRUSTED_PROXIES: {
    default: '0',
    accepts: '0 至 10 的整数',
    purpose: '前置代理层数；限流与审计所用的客户地址据此从 X-Forwarded-For 读取。',
  },
  OPERATOR_PASSWORD: {
    default: '运行时询问',
    accepts: '10 至 200 个字符',
    purpose: 'npm run operator:create 所建管理员的初始密码；其他命令不读取。',
  },
};

const chinese = (): string =>
  settingTable(['设置', '默认', '可取值', '作用'], ({ name }) => CHINESE[name as SettingName]);

const BEGIN = '<!-- settings, printed by `npm run docs` -->';
const END = '<!-- end of settings -->';

/** The file with the table between its two marks put anew. */
function withSettings(file: string, rows: string): string {
  const text = readFileSync(file, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${file} has no place for the settings: ${BEGIN} … ${END}`);
  return `${text.slice(0, begin)}${BEGIN}\n\n${rows}\n\n${text.slice(end)}`;
}

const PRINTED: Readonly<Record<string, () => string>> = {
  'docs/reference/refusals.md': refusals,
  'docs/reference/settings.md': settings,
  'README.md': () => withSettings('README.md', english()),
  'README.zh-CN.md': () => withSettings('README.zh-CN.md', chinese()),
};

async function stale(): Promise<readonly (readonly [file: string, text: string])[]> {
  const found: [string, string][] = [];
  for (const [file, print] of Object.entries(PRINTED)) {
    const text = await format(print(), { ...(await resolveConfig(file)), parser: 'markdown' });
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) found.push([file, text]);
  }
  return found;
}

const isCheck = process.argv.includes('--check');
const changed = await stale();
for (const [file, text] of changed) {
  if (!isCheck) writeFileSync(file, text);
  console.log(isCheck ? `${file} is not as the code says: npm run docs` : `written: ${file}`);
}
if (isCheck && changed.length > 0) process.exitCode = 1;
