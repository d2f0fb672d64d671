import { addDays, shanghaiDateOf, type PlainDate } from '../kernel/dates.js';
import { DEMO_PASSWORD, seedParties } from '../seeds/index.js';
import { Client, DemoError } from './client.js';
import type { Narrator } from './narrator.js';
import type { Language } from './words.js';

/** Parties of `seeds/parties.json` and what the story calls them. */
const NAMES = {
  operator: '链融运营方',
  regulator: '地方金融局',
  yulan: '渝岚汽车',
  xiaguang: '峡光电子',
  jiangtuo: '江拓精密',
  lantai: '岚泰内饰',
  juxin: '聚芯微电子',
  mingchuan: '铭川线束',
  hengjin: '恒缙铸造',
  xinsuyuan: '新塑源',
  jinqiaodu: '金桥渡',
  jinxia: '锦峡包装',
  yuchixing: '渝驰行',
  huayubank: '华域国民银行',
  bajiangbank: '巴江银行',
  pinghubank: '平湖农商行',
  yulanfin: '渝岚财务公司',
  jiarong: '嘉融保理',
  huihe: '惠禾小贷',
  jianggang: '江港智联',
} as const;
export type PartyKey = keyof typeof NAMES;

interface Clock {
  readonly now: string;
  readonly today: PlainDate;
}

/** What every chapter works with: the parties' clients, the clock and the narrator. */
export class Stage {
  private readonly clients = new Map<PartyKey, Client>();
  private readonly parties = seedParties();

  constructor(
    readonly narrator: Narrator,
    private readonly url: string,
    private readonly language: Language,
  ) {}

  /** Somebody without a log-in. */
  anonymous(label: string): Client {
    return new Client(label, this.url, this.language);
  }

  /** The party's administrator, logged in. */
  async party(key: PartyKey): Promise<Client> {
    const known = this.clients.get(key);
    if (known !== undefined) return known;
    const client = await this.logIn(NAMES[key], this.seed(key).register.administrator.email, DEMO_PASSWORD);
    this.clients.set(key, client);
    return client;
  }

  async logIn(label: string, email: string, password: string): Promise<Client> {
    const nobody = this.anonymous(label);
    const { session } = await nobody.does<{ session: { accessToken: string } }>(
      'logIn',
      { email, password },
      'session { accessToken }',
    );
    return nobody.withToken(session.accessToken);
  }

  /** What the story calls a party. */
  labelOf(key: PartyKey): string {
    return NAMES[key];
  }

  /** A party's registered name and credit code, for invoices. */
  registered(key: PartyKey): { readonly name: string; readonly creditCode: string } {
    return this.seed(key).register;
  }

  async clock(): Promise<Clock> {
    return (await this.anonymous('').ask<{ clock: Clock }>('{ clock { now today } }')).clock;
  }

  async today(): Promise<PlainDate> {
    return (await this.clock()).today;
  }

  /** Moves the platform's time to this hour of the day in Chongqing. What falls due by then has happened on return. */
  async moveTo(day: PlainDate, hour = '10:00'): Promise<void> {
    const operator = await this.party('operator');
    await operator.does('clockAdvance', { to: `${day}T${hour}:00+08:00` }, 'clock { now }');
  }

  /**
   * Begins in the morning of a coming day from which the day after so many days is a business day. The story's figures then
   * never depend on when it is told: no midnight falls into it and no due date rolls over a weekend.
   */
  async beginSoBusinessDayFallsAfter(days: number): Promise<PlainDate> {
    const operator = await this.party('operator');
    let day = addDays(shanghaiDateOf(new Date((await this.clock()).now)), 1);
    for (let tries = 0; tries < MOST_TRIES; tries += 1, day = addDays(day, 1)) {
      const document = 'query ($on: Date!) { businessDay(on: $on) { isBusinessDay } }';
      const { businessDay } = await operator.ask<{ businessDay: { isBusinessDay: boolean } }>(document, {
        on: addDays(day, days),
      });
      if (businessDay.isBusinessDay) {
        await this.moveTo(day);
        return day;
      }
    }
    throw new DemoError('no business day was found');
  }

  private seed(key: PartyKey) {
    const seed = [...this.parties.authorities, ...this.parties.organisations].find((one) => one.key === key);
    if (seed === undefined) throw new DemoError(`no party ${key} in the seeds`);
    return seed;
  }
}

/** The longest holiday with the weekends around it is shorter. */
const MOST_TRIES = 20;

const WAIT_MS = 10_000;
const LOOK_EVERY_MS = 50;

/** Looks again and again until it is so: news between the modules takes a moment. */
export async function until<T>(look: () => Promise<T>, isSo: (found: T) => boolean): Promise<T> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    const found = await look();
    if (isSo(found) || Date.now() > deadline) return found;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}
