import type { Client } from '../client.js';
import type { Stage } from '../stage.js';

/** The supplier that joins while we watch. Invented, as all others. */
export const SUPPLIER = {
  label: '栖山智能',
  name: '重庆栖山智能座舱有限公司',
  creditCode: '91500112MA66QH7N4X',
  email: 'tian.ye@qishan.example',
  password: 'qishan-demo-password',
} as const;

interface Registered {
  readonly organisation: { readonly id: string; readonly state: string; readonly sizeClass: string };
}

/** A supplier registers, may do nothing yet, and is approved. */
export async function onboarding(stage: Stage): Promise<Client> {
  const { narrator } = stage;
  narrator.chapter(['A supplier joins', '供应商入驻']);
  const organisation = await register(stage);
  const supplier = await stage.logIn(SUPPLIER.label, SUPPLIER.email, SUPPLIER.password);
  narrator.does(SUPPLIER.label, ['asks who else is here, before it is approved', '在准入审核前查询其他单位']);
  const fault = await supplier.fault('{ organisations { edges { node { name } } } }');
  narrator.fact(['answer', '结果'], fault, 'FORBIDDEN');
  await approve(stage, organisation);
  return supplier;
}

async function register(stage: Stage): Promise<string> {
  const { narrator } = stage;
  const nobody = stage.anonymous(SUPPLIER.label);
  const mistyped = await nobody.tries(
    'organisationRegister',
    registration(`${SUPPLIER.creditCode.slice(0, -1)}A`),
  );
  narrator.refused(
    SUPPLIER.label,
    ['registers with a mistyped credit code', '以错误的统一社会信用代码注册'],
    mistyped,
    'VALIDATION',
  );
  narrator.does(SUPPLIER.label, [
    `registers with ${SUPPLIER.creditCode}: ${SUPPLIER.name}`,
    `以 ${SUPPLIER.creditCode} 注册：${SUPPLIER.name}`,
  ]);
  const selection = 'organisation { id state sizeClass }';
  const { organisation } = await nobody.does<Registered>(
    'organisationRegister',
    registration(SUPPLIER.creditCode),
    selection,
  );
  narrator.fact(
    ['size class, from 150 staff and 88 million yuan', '企业规模（150 人，营业收入 8,800 万元）'],
    organisation.sizeClass,
    'SMALL',
  );
  narrator.fact(['state', '状态'], organisation.state, 'PENDING');
  return organisation.id;
}

function registration(creditCode: string) {
  const { name, email, password } = SUPPLIER;
  return {
    name,
    creditCode,
    capacities: ['SUPPLIER'],
    industry: 'INDUSTRY',
    staff: 150,
    revenue: '8800',
    district: '渝北区',
    administrator: { name: '田野', email, password },
  };
}

async function approve(stage: Stage, organisation: string): Promise<void> {
  const operator = await stage.party('operator');
  const input = { organisation, reason: '资料齐全' };
  const approved = await operator.does<Registered>(
    'organisationApprove',
    input,
    'organisation { id state sizeClass }',
    'OrganisationDecideInput',
  );
  stage.narrator.does(operator.label, ['looks at the registration and approves it', '审核注册资料并准入']);
  stage.narrator.fact(['state', '状态'], approved.organisation.state, 'APPROVED');
}
