import type { LianrongModule } from './platform/module.js';
import { approvalsModule } from './platform/approvals.module.js';
import { parties } from './parties/index.js';
import { reference } from './reference/index.js';
import { documents } from './documents/index.js';
import { ledger } from './ledger/index.js';
import { assetsModule } from './assets/index.js';
import { confirmation } from './confirmation/index.js';
import { goods } from './goods/index.js';
import { vouchers } from './vouchers/index.js';
import { receipts } from './receipts/index.js';
import { bills } from './bills/index.js';
import { title } from './title/index.js';
import { notes } from './notes/index.js';
import { risk } from './risk/index.js';
import { mandates } from './mandates/index.js';
import { financing } from './financing/index.js';
import { matching } from './matching/index.js';
import { bidding } from './bidding/index.js';
import { clearing } from './clearing/index.js';
import { settlement } from './settlement/index.js';
import { deals, payments } from './deals/index.js';
import { orders } from './orders/index.js';
import { network } from './network/index.js';
import { chain } from './chain/index.js';
import { oversight } from './oversight/index.js';

/** All that the platform consists of, in the order of imports: a module knows only those before it. */
export const modules: readonly LianrongModule[] = [
  approvalsModule,
  parties,
  reference,
  documents,
  ledger,
  assetsModule,
  confirmation,
  goods,
  vouchers,
  receipts,
  bills,
  title,
  notes,
  risk,
  mandates,
  financing,
  matching,
  bidding,
  clearing,
  settlement,
  deals,
  payments,
  orders,
  network,
  chain,
  oversight,
];
