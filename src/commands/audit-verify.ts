import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { runCommand } from './command.js';
import { checkAuditFile, keysIn, type AuditFileVerdict } from '../platform/audit-file-check.js';

const HELP = `npm run audit:verify -- FILE [--key KEYS]: checks an exported audit trail without a database or a network.

  FILE         as GET /audit-trail/export?from=YYYY-MM-DD&to=YYYY-MM-DD answered it
  --key KEYS   the platform's public keys, which you trust: a PEM file, or /.well-known/lianrong-keys.json as you saved it.
               Without it the signature is checked against the key in the file itself, which shows only that the file is of
               one piece, not who has signed it.

Names the first line that was changed, is missing, stands in another place or was cut off.
Exit code: 0 when the file is whole, 1 when it is not, 2 when it could not be read.

npm run audit:verify -- 文件 [--key 公钥]：离线校验导出的审计记录，不需要数据库和网络。

  文件         由 GET /audit-trail/export?from=YYYY-MM-DD&to=YYYY-MM-DD 导出
  --key 公钥   您信任的平台公钥：PEM 文件，或保存下来的 /.well-known/lianrong-keys.json。
               不给出时用文件自带的公钥校验，只能说明文件前后一致，不能说明由谁签署。

指出第一处被改动、缺失、调换或截断的行。退出码：0 完整；1 不完整；2 无法读取。
`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { key: { type: 'string' }, help: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (values.help || file === undefined) {
    process.stdout.write(HELP);
    return values.help ? 0 : 2;
  }
  const keys = values.key === undefined ? null : keysIn(await readFile(values.key, 'utf8'));
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: 0 });
  const verdict = await checkAuditFile(lines, keys);
  process.stdout.write(report(verdict, keys !== null));
  return verdict.fault === null ? 0 : 1;
}

function report({ header, entries, seal, fault }: AuditFileVerdict, trusted: boolean): string {
  const whose = header ? `${header.organisation}, ${header.from} to ${header.to}` : 'no header';
  const lines = [`Audit trail of ${whose}`];
  if (fault) lines.push(`NOT WHOLE: line ${fault.line}: ${fault.what}`);
  else {
    const head = seal?.head ? `, the last one ${seal.head.seq} with hash ${seal.head.hash}` : '';
    lines.push(`Whole: ${entries} entries${head}`, `Signed with the key ${seal?.keyId ?? ''}`);
    if (!trusted) lines.push('That key is the one in the file itself: give --key to know who has signed it.');
    if (header?.masked)
      lines.push(
        'Contents are left out for the regulator: the links between entries were checked, not what they say.',
      );
  }
  return `${lines.join('\n')}\n`;
}

const said = async (): Promise<number> =>
  main().catch((error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  });

await runCommand(said, { failure: 2 });
