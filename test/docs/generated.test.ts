/** What the documentation says must be so: tables printed from the code, links, and the GraphQL of the examples. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { readSdl } from '../../src/platform/graphql/sdl.js';
import { runCommand } from '../commands/run-command.js';

const FILES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (file: string): string => readFileSync(file, 'utf8');

test('refusals and settings are as the code says', () => {
  const { status, stdout, stderr } = runCommand('scripts/docs.ts', ['--check'], {});
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});

/** `[text](target)` and `![text](target)`, without those into the web. */
const linksOf = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^[a-z]+:/.test(to));

/** A heading's anchor, as GitHub makes it. */
const anchorsOf = (file: string): string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test.each(FILES)('every link of %s leads somewhere', (file) => {
  const broken = linksOf(read(file)).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : normalize(join(dirname(file), path));
    return !existsSync(target) || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken).toEqual([]);
});

/** What the examples spread into their documents with `'"$REFUSED"'`. */
const spreadIn = (text: string): string => /^REFUSED='([^']*)'$/m.exec(text)?.[1] ?? '';

/** The documents of a page: fenced ones, and those in the quotation marks of a shell command. */
function documentsOf(text: string): string[] {
  const fenced = [...text.matchAll(/```graphql\n([\s\S]*?)```/g)];
  const quoted = [
    ...text.matchAll(
      /(?:gql (?:"\$\w+"|'')|^[A-Z]+=) ?'((?:query|mutation|\{)(?:[^']|'"\$REFUSED"')*)'(?!")/gm,
    ),
  ];
  return [...fenced, ...quoted].map(([, document = '']) =>
    document.replaceAll(`'"$REFUSED"'`, spreadIn(text)),
  );
}

const schema = buildSchema(readSdl());
const pages = FILES.filter((file) => documentsOf(read(file)).length > 0);

test('the pages with examples are found', () => {
  expect(pages).toEqual(
    expect.arrayContaining([
      'docs/how-to/integrate-a-bank.md',
      'docs/how-to/post-receivables.md',
      'docs/reference/graphql-conventions.md',
    ]),
  );
});

test.each(pages)('every GraphQL document of %s fits the schema', (file) => {
  for (const document of documentsOf(read(file)))
    expect([document, validate(schema, parse(document)).map(({ message }) => message)]).toEqual([
      document,
      [],
    ]);
});
