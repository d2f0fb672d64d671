import { startWorld, type World } from '../support/world.js';
import { runCommand } from './run-command.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.stop());

const LOG_IN = `mutation ($input: LogInInput!) { logIn(input: $input) { ... on LogInSuccess { session { accessToken } } } }`;
const ARGUMENTS = [
  '--organisation',
  '重庆链融运营有限公司',
  '--credit-code',
  '91500000123456788C',
  '--district',
  '渝中区',
  '--name',
  '王芳',
];

const create = (args: readonly string[], settings: Record<string, string> = {}, typed = '') => {
  const place = {
    MONGODB_URI: process.env['TEST_DATABASE_URI']!,
    MONGODB_DB: world.platform.connection.db!.databaseName,
  };
  return runCommand('src/commands/operator.ts', args, { ...place, ...settings }, typed);
};

test('adds an operator whose administrator can log in and approve others', async () => {
  const made = create([...ARGUMENTS, '--email', 'wang@operator.example'], {}, 'correct-horse\n');
  expect(made).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^Added 重庆链融运营有限公司 \(org_/),
  });
  const { logIn } = await world.anonymous.data(LOG_IN, {
    input: { email: 'wang@operator.example', password: 'correct-horse' },
  });
  const operator = world.client(logIn.session.accessToken);
  const { me } = await operator.data('{ me { role organisation { name state capacities } } }');
  expect(me).toEqual({
    role: 'ADMIN',
    organisation: { name: '重庆链融运营有限公司', state: 'APPROVED', capacities: ['OPERATOR'] },
  });
});

test('refuses a credit code that is taken, and says all that is wrong with the input', async () => {
  const twice = create([...ARGUMENTS, '--email', 'li@operator.example'], {
    OPERATOR_PASSWORD: 'correct-horse',
  });
  expect(twice).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('91500000123456788C is registered already'),
  });
  const given = [
    '--organisation',
    '某某公司',
    '--credit-code',
    '1',
    '--district',
    ' ',
    '--name',
    ' ',
    '--email',
    'x',
  ];
  const wrong = create(given, {
    OPERATOR_PASSWORD: 'short',
  });
  expect(wrong.status).toBe(1);
  for (const path of [
    'creditCode',
    'district',
    'administrator.name',
    'administrator.email',
    'administrator.password',
  ])
    expect(wrong.stderr).toContain(`\n  ${path}: `);
});

test('does not know other arguments, and explains itself', () => {
  expect(create(['--nmae', 'x'])).toMatchObject({ status: 1, stderr: expect.stringContaining("'--nmae'") });
  expect(create(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('OPERATOR_PASSWORD'),
  });
});
