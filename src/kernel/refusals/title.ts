import type { RefusalText } from './refusal-text.js';

/** Refusals of the module title. */
export const titleRefusals = {
  TITLE_ENCUMBERED: {
    type: 'RuleRefused',
    en: 'The register shows claims of {others} by others on the asset {asset}, of which {financeable} may be financed in all, {own} by this financing.',
    zh: '登记查询显示资产 {asset} 上已有他人权利 {others}；可融资总额为 {financeable}，本次融资占用 {own}。',
  },
  REGISTER_NOT_SIMULATED: {
    type: 'RuleRefused',
    en: 'Registrations can be planted only in the in-process simulator; this server works with the real register.',
    zh: '仅内置模拟登记系统可以植入登记；本服务器连接的是真实登记系统。',
  },
} as const satisfies Record<string, RefusalText>;
