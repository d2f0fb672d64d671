/** Containers and the hosted workflow cannot run on the build machine: here their essentials are checked by reading. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

interface Service {
  image?: string;
  build?: string;
  entrypoint?: string[];
  command?: string[];
  environment?: Record<string, string>;
  secrets?: string[];
  networks?: string[];
  ports?: string[];
  deploy?: { replicas: number };
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: { test: string[] };
  user?: string;
}
interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean }>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { environment: string }>;
}
interface Workflow {
  jobs: Record<string, { services?: unknown; env?: Record<string, string>; steps: { run?: string }[] }>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const compose = load(read('docker-compose.yml')) as Compose;
const { api } = compose.services;
const members = ['mongo1', 'mongo2', 'mongo3'];

describe('docker-compose.yml', () => {
  it('has three members of one replica set, each with its own volume and health check', () => {
    const found = Object.entries(compose.services).filter(([, each]) =>
      each.entrypoint?.join(' ').includes('--replSet rs0'),
    );
    expect(found.map(([name]) => name)).toEqual(members);
    for (const [, member] of found) {
      expect(member.image).toBe('mongo:8');
      expect(member.entrypoint?.join(' ')).toContain('--keyFile');
      expect(member.healthcheck?.test.join(' ')).toContain('ping');
      expect(member.ports).toBeUndefined();
    }
    expect(Object.keys(compose.volumes)).toEqual(members);
  });

  it('initiates the replica set with all three before the platform starts', () => {
    const init = compose.services['mongo-init'];
    expect(init?.command?.join('')).toContain('rs.initiate({ _id: "rs0", members })');
    for (const member of members) expect(init?.command?.join('')).toContain(`"${member}"`);
    expect(init?.depends_on).toEqual(
      Object.fromEntries(members.map((name) => [name, { condition: 'service_healthy' }])),
    );
    expect(api?.depends_on).toEqual({ 'mongo-init': { condition: 'service_completed_successfully' } });
  });

  it('runs two replicas of the platform on ports of this machine only, ready by /health/ready', () => {
    expect(api?.build).toBe('.');
    expect(api?.deploy?.replicas).toBe(2);
    expect(api?.ports).toEqual(['127.0.0.1:4000-4001:4000']);
    expect(api?.healthcheck?.test.join(' ')).toContain('http://127.0.0.1:4000/health/ready');
  });

  it('gives the platform all three members, and settings that it accepts', async () => {
    const { readConfig } = await import('../../src/config.js');
    const environment = { ...api?.environment };
    const uri = environment['MONGODB_URI']?.replace(/\$\{MONGO_PASSWORD:\?[^}]*\}/, 'secret') ?? '';
    expect(uri).toBe(
      'mongodb://lianrong:secret@mongo1:27017,mongo2:27017,mongo3:27017/?replicaSet=rs0&authSource=admin',
    );
    const config = readConfig({ ...environment, MONGODB_URI: uri });
    expect(config).toMatchObject({
      host: '0.0.0.0',
      port: 4000,
      production: true,
      demoSeeds: false,
      graphqlExplorer: false,
    });
  });

  it('holds no password: secrets come from the environment, and without them nothing starts', () => {
    const sources = Object.values(compose.secrets).map((each) => each.environment);
    expect(sources).toEqual(['MONGO_ROOT_PASSWORD', 'MONGO_PASSWORD', 'MONGO_KEY', 'COUNTERPARTS_PASSWORD']);
    const credentials = [...read('docker-compose.yml').matchAll(/mongodb:\/\/([^@\n]+)@/g)].map(
      ([, each]) => each,
    );
    expect(credentials).toEqual([
      '$$root',
      '$$root',
      expect.stringMatching(/^counterparts:\$\{COUNTERPARTS_PASSWORD:\?[^}]+\}$/),
      expect.stringMatching(/^lianrong:\$\{MONGO_PASSWORD:\?[^}]+\}$/),
    ]);
    const values = Object.values(compose.services).flatMap((each) => Object.entries(each.environment ?? {}));
    const passwords = values.filter(([name]) => name.includes('PASSWORD'));
    expect(passwords).toEqual([['MONGO_INITDB_ROOT_PASSWORD_FILE', '/run/secrets/mongo_root_password']]);
  });

  it("does not give the platform the database's root password", () => {
    expect(JSON.stringify(api)).not.toMatch(/root/i);
  });

  it('keeps the database on a network of its own', () => {
    expect(compose.networks['database']).toEqual({ internal: true });
    for (const member of members) expect(compose.services[member]?.networks).toEqual(['database']);
    expect(api?.networks).toEqual(['database', 'counterparts', 'front']);
  });

  it('runs each simulated counterpart as a process of its own, where only the platform reaches it', async () => {
    const { SIMULATOR_NAMES } = await import('../../src/simulators/serve.js');
    expect(compose.networks['counterparts']).toEqual({ internal: true });
    const urls = Object.values(api?.environment ?? {}).filter((value) => value.startsWith('http://'));
    const expected = SIMULATOR_NAMES.map((name, at) => [name, String(4101 + at)] as const);
    expect(urls).toEqual(expected.map(([name, port]) => `http://${name}:${port}`));
    for (const [name, port] of expected) {
      const service = compose.services[name];
      expect(service?.command?.slice(-4)).toEqual(['src/simulators/main.ts', name, '--port', port]);
      expect(service?.networks).toEqual(['database', 'counterparts']);
      expect(service?.ports).toBeUndefined();
      expect(service?.healthcheck?.test.join(' ')).toContain(`http://127.0.0.1:${port}/health`);
      expect(service?.depends_on).toEqual(api?.depends_on);
    }
  });
});

describe('Dockerfile', () => {
  const lines = read('Dockerfile').split('\n');

  it('is built in two stages from the lock file, without development packages', () => {
    expect(lines.filter((line) => line.startsWith('FROM '))).toHaveLength(2);
    expect(lines).toContain('RUN npm ci --omit=dev');
  });

  it('runs what npm start runs, as a user that is not root', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const command = lines.find((line) => line.startsWith('CMD '))?.slice(4) ?? '';
    expect((JSON.parse(command) as string[]).join(' ')).toBe(scripts['start']);
    expect(lines.indexOf('USER node')).toBeGreaterThan(0);
    expect(lines.indexOf('USER node')).toBeLessThan(lines.findIndex((line) => line.startsWith('CMD ')));
  });

  it('gets every folder that it copies past .dockerignore', () => {
    const copied = lines
      .filter((line) => line.startsWith('COPY ') && !line.includes('--from'))
      .flatMap((line) => line.split(' ').slice(1, -1));
    const allowed = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    expect(new Set(copied)).toEqual(new Set(allowed));
  });
});

describe('.github/workflows/ci.yml', () => {
  const { jobs } = load(read('.github/workflows/ci.yml')) as Workflow;

  it('runs the same .ci/run on the embedded server and on a MongoDB that has transactions', () => {
    expect(Object.keys(jobs)).toEqual(['embedded', 'mongodb']);
    for (const job of Object.values(jobs)) {
      expect(job.steps.at(-1)?.run).toBe('bash .ci/run');
      expect(job.services).toBeUndefined();
    }
    expect(jobs['embedded']?.env).toBeUndefined();
    expect(jobs['mongodb']?.env).toEqual({ TEST_MONGODB_URI: 'mongodb://127.0.0.1:27017/?replicaSet=rs0' });
    const start = jobs['mongodb']?.steps.map((step) => step.run).join('\n');
    expect(start).toContain('mongo:8 --replSet rs0');
    expect(start).toContain('rs.initiate(');
  });
});
