import type { PlainDate } from '../kernel/dates.js';
import type { Decimal } from '../kernel/decimal.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Payload as PayloadModel, Context } from '../platform/graphql/context.js';
import type { Organisation as OrganisationModel } from '../parties/organisation.js';
import type { Membership as MembershipModel, ServiceAccount as ServiceAccountModel } from '../parties/parties.store.js';
import type { IssuedSession as IssuedSessionModel } from '../parties/session.service.js';
import type { Actor as ActorModel } from '../platform/actor.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day (日期) in Asia/Shanghai, "YYYY-MM-DD". Days that do not exist are refused. */
  Date: { input: PlainDate; output: PlainDate; }
  /** An instant (时刻) with its offset, "2025-06-03T10:00:00+08:00"; answered in UTC. */
  DateTime: { input: Date; output: Date; }
  /** An exact decimal (精确小数) as a JSON string, for example "1000.50". Number literals, exponents, NaN and -0 are refused. */
  Decimal: { input: Decimal; output: Decimal; }
};

/** The first administrator (首位管理员). */
export type AdministratorInput = {
  /** E-mail address (邮箱), the log-in name. */
  readonly email: Scalars['String']['input'];
  /** Name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Password (密码), 10 to 200 characters. */
  readonly password: Scalars['String']['input'];
};

/** An amount exceeds what there is (金额超出可用). */
export type AmountRefused = UserError & {
  readonly __typename?: 'AmountRefused';
  /** What there is (可用金额). */
  readonly available: Scalars['Decimal']['output'];
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What was asked (请求金额). */
  readonly requested: Scalars['Decimal']['output'];
};

/** The act waits for a second person (待复核) because it is above the organisation's own amount. */
export type ApprovalPending = {
  readonly __typename?: 'ApprovalPending';
  /** The waiting approval (复核编号). */
  readonly approvalId: Scalars['ID']['output'];
};

/** What an organisation does on the platform (参与身份). One may hold several. */
export type Capacity =
  /** Core enterprise (核心企业): the debtor of its chain; confirms what it owes. */
  | 'CORE_ENTERPRISE'
  /** Distributor (经销商). */
  | 'DISTRIBUTOR'
  /** Government-backed guarantor (政府性融资担保机构). */
  | 'GUARANTOR'
  /** Lender (资金方): bank, commercial factor or the like. */
  | 'LENDER'
  /** Platform operator (平台运营方): onboards parties and publishes reference data. */
  | 'OPERATOR'
  /** Regulator (监管部门): reads aggregates and alerts. */
  | 'REGULATOR'
  /** Supplier (供应商). */
  | 'SUPPLIER'
  /** Warehouse operator (仓储企业). */
  | 'WAREHOUSE_OPERATOR';

/** How far to move the clock (推进幅度). */
export type ClockAdvanceInput = {
  /** To this instant (推进至), not before the present one. */
  readonly to: Scalars['DateTime']['input'];
};

/** What moving the clock answers (结果). */
export type ClockAdvancePayload = AmountRefused | ApprovalPending | ClockAdvanceSuccess | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The clock was moved (时钟已推进). */
export type ClockAdvanceSuccess = {
  readonly __typename?: 'ClockAdvanceSuccess';
  /** The time now (当前时间). */
  readonly clock: PlatformClock;
};

/** A figure or name that a refusal rests on (事实). */
export type Fact = {
  readonly __typename?: 'Fact';
  /** Its name (名称). */
  readonly name: Scalars['String']['output'];
  /** Its value as text (值). */
  readonly value: Scalars['String']['output'];
};

/** The idempotency key was used before with another input (幂等键冲突). */
export type IdempotencyRefused = UserError & {
  readonly __typename?: 'IdempotencyRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** Industry (行业) as the size standard divides it. */
export type Industry =
  /** Agriculture, forestry, animal husbandry, fishery (农、林、牧、渔业). */
  | 'AGRICULTURE'
  /** Catering (餐饮业). */
  | 'CATERING'
  /** Construction (建筑业). */
  | 'CONSTRUCTION'
  /** Industry (工业). */
  | 'INDUSTRY'
  /** Information transmission (信息传输业). */
  | 'INFORMATION_TRANSMISSION'
  /** Leasing and business services (租赁和商务服务业). */
  | 'LEASING_AND_BUSINESS_SERVICES'
  /** Lodging (住宿业). */
  | 'LODGING'
  /** Other (其他未列明行业). */
  | 'OTHER'
  /** Postal services (邮政业). */
  | 'POSTAL'
  /** Property management (物业管理). */
  | 'PROPERTY_MANAGEMENT'
  /** Real estate development (房地产开发经营). */
  | 'REAL_ESTATE'
  /** Retail (零售业). */
  | 'RETAIL'
  /** Software and information technology services (软件和信息技术服务业). */
  | 'SOFTWARE'
  /** Transport (交通运输业). */
  | 'TRANSPORT'
  /** Warehousing (仓储业). */
  | 'WAREHOUSING'
  /** Wholesale (批发业). */
  | 'WHOLESALE';

/** A lender's licence (资金方牌照); it decides which techniques it may offer. */
export type LenderLicence =
  /** Bank (银行): all techniques. */
  | 'BANK'
  /** Commercial factor (商业保理公司): factoring only, and no claim that arises from a bill or security (银保监办发〔2019〕205号). */
  | 'COMMERCIAL_FACTOR'
  /** Finance company of a group (财务公司): a lending licence. */
  | 'FINANCE_COMPANY'
  /** Small-loan company (小额贷款公司): pledge loans only. */
  | 'SMALL_LOAN_COMPANY';

/** A limit of the caller's own mandate would be exceeded (限额不足). */
export type LimitRefused = UserError & {
  readonly __typename?: 'LimitRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The limit (限额). */
  readonly limit: Scalars['Decimal']['output'];
  /** Which limit (限额种类), for example BUDGET or DEBTOR. */
  readonly limitKind: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What was asked (请求金额). */
  readonly requested: Scalars['Decimal']['output'];
  /** What is taken of it already (已用). */
  readonly used: Scalars['Decimal']['output'];
};

/** Log-in details (登录信息). */
export type LogInInput = {
  /** E-mail address (邮箱). */
  readonly email: Scalars['String']['input'];
  /** Which membership to act in (成员资格); the first when left out. */
  readonly membership?: InputMaybe<Scalars['ID']['input']>;
  /** Password (密码). */
  readonly password: Scalars['String']['input'];
};

/** What logging in answers (结果). */
export type LogInPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | LogInSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** Logged in (登录成功). */
export type LogInSuccess = {
  readonly __typename?: 'LogInSuccess';
  /** The tokens (会话令牌). */
  readonly session: Session;
};

/** What logging out answers (结果). */
export type LogOutPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | LogOutSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** Logged out (已退出). */
export type LogOutSuccess = {
  readonly __typename?: 'LogOutSuccess';
  /** When the session ended (结束时间). */
  readonly endedAt: Scalars['DateTime']['output'];
};

/** Who is calling (当前身份). */
export type Me = {
  readonly __typename?: 'Me';
  /** All places of this person (全部成员资格); one can switch between them. */
  readonly memberships: ReadonlyArray<Membership>;
  /** A person or service account's name (名称). */
  readonly name: Scalars['String']['output'];
  /** The organisation acted for (单位). */
  readonly organisation: Organisation;
  /** Role (角色), of persons. */
  readonly role?: Maybe<Role>;
  /** Scopes (权限范围), of service accounts. */
  readonly scopes: ReadonlyArray<Scope>;
};

/** An invitation (邀请). */
export type MemberInviteInput = {
  /** E-mail address (邮箱). */
  readonly email: Scalars['String']['input'];
  /** Role (角色). */
  readonly role: Role;
};

/** What inviting answers (结果). */
export type MemberInvitePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberInviteSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The person was invited (已邀请). */
export type MemberInviteSuccess = {
  readonly __typename?: 'MemberInviteSuccess';
  /** The code to hand over (邀请码); shown once. */
  readonly code: Scalars['String']['output'];
  /** When it ends (到期时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
};

/** Accepting an invitation (接受邀请). */
export type MemberJoinInput = {
  /** The code (邀请码). */
  readonly code: Scalars['String']['input'];
  /** Name (姓名). */
  readonly name: Scalars['String']['input'];
  /** Password (密码): a new one, or the present one when the e-mail address has an account already. */
  readonly password: Scalars['String']['input'];
};

/** What joining answers (结果). */
export type MemberJoinPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberJoinSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The person joined (已加入). */
export type MemberJoinSuccess = {
  readonly __typename?: 'MemberJoinSuccess';
  /** The membership (成员资格). */
  readonly membership: Membership;
};

/** A removal (移除). */
export type MemberRemoveInput = {
  /** The membership (成员资格). */
  readonly membership: Scalars['ID']['input'];
};

/** What removing answers (结果). */
export type MemberRemovePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberRemoveSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The member was removed (已移除). */
export type MemberRemoveSuccess = {
  readonly __typename?: 'MemberRemoveSuccess';
  /** The former membership's id (原成员资格编号). */
  readonly membershipId: Scalars['ID']['output'];
};

/** A change of role (角色变更). */
export type MemberRoleChangeInput = {
  /** The membership (成员资格). */
  readonly membership: Scalars['ID']['input'];
  /** The new role (新角色). */
  readonly role: Role;
};

/** What changing a role answers (结果). */
export type MemberRoleChangePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | MemberRoleChangeSuccess | NotFoundRefused | RuleRefused | StateRefused | ValidationRefused;

/** The role was changed (角色已变更). */
export type MemberRoleChangeSuccess = {
  readonly __typename?: 'MemberRoleChangeSuccess';
  /** The membership (成员资格). */
  readonly membership: Membership;
};

/** A person's place in an organisation (成员资格). */
export type Membership = Node & {
  readonly __typename?: 'Membership';
  /** E-mail address (邮箱). */
  readonly email: Scalars['String']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** The organisation (单位). */
  readonly organisation: Organisation;
  /** The person's name (姓名). */
  readonly personName: Scalars['String']['output'];
  /** Role (角色). */
  readonly role: Role;
};

/** An amount of money (金额) with its currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount (数额), with two decimals. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code (币种), for example CNY. */
  readonly currency: Scalars['String']['output'];
};

/** All that one may do (操作), as business verbs. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Moves the simulated clock forward (推进模拟时钟); only with CLOCK=simulated, for demonstrations and tests. */
  readonly clockAdvance: ClockAdvancePayload;
  /** Logs a person in (登录). */
  readonly logIn: LogInPayload;
  /** Ends the session (退出). */
  readonly logOut: LogOutPayload;
  /** Invites a person (邀请成员); the code is shown once and handed over by the administrator. */
  readonly memberInvite: MemberInvitePayload;
  /** Accepts an invitation (接受邀请) with a new account, or with the password of the present one. */
  readonly memberJoin: MemberJoinPayload;
  /** Removes a member (移除成员); its sessions end at once. */
  readonly memberRemove: MemberRemovePayload;
  /** Changes a member's role (变更角色). */
  readonly memberRoleChange: MemberRoleChangePayload;
  /** Approves a registered organisation (准入审核通过). */
  readonly organisationApprove: OrganisationApprovePayload;
  /** Registers an organisation and its first administrator (单位注册); the operator approves it. */
  readonly organisationRegister: OrganisationRegisterPayload;
  /** Turns a registered organisation down (准入审核不通过). */
  readonly organisationReject: OrganisationRejectPayload;
  /** Suspends an organisation (暂停): its members may read but not act. */
  readonly organisationSuspend: OrganisationSuspendPayload;
  /** Acts for another organisation of the same person (切换单位). */
  readonly organisationSwitch: OrganisationSwitchPayload;
  /** Makes a service account (创建系统账户); the secret is shown once. */
  readonly serviceAccountCreate: ServiceAccountCreatePayload;
  /** Revokes a service account (停用系统账户) at once. */
  readonly serviceAccountRevoke: ServiceAccountRevokePayload;
  /** Logs a service account in with its client credentials (系统账户登录). */
  readonly serviceLogIn: ServiceLogInPayload;
  /** Trades a refresh token for new tokens (刷新会话). Used twice, it ends the session: somebody has a copy. */
  readonly sessionRefresh: SessionRefreshPayload;
};


/** All that one may do (操作), as business verbs. */
export type MutationClockAdvanceArgs = {
  input: ClockAdvanceInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationLogInArgs = {
  input: LogInInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberInviteArgs = {
  input: MemberInviteInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberJoinArgs = {
  input: MemberJoinInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberRemoveArgs = {
  input: MemberRemoveInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationMemberRoleChangeArgs = {
  input: MemberRoleChangeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationApproveArgs = {
  input: OrganisationDecideInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationRegisterArgs = {
  input: OrganisationRegisterInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationRejectArgs = {
  input: OrganisationDecideInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationSuspendArgs = {
  input: OrganisationDecideInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationOrganisationSwitchArgs = {
  input: OrganisationSwitchInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationServiceAccountCreateArgs = {
  input: ServiceAccountCreateInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationServiceAccountRevokeArgs = {
  input: ServiceAccountRevokeInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationServiceLogInArgs = {
  input: ServiceLogInInput;
};


/** All that one may do (操作), as business verbs. */
export type MutationSessionRefreshArgs = {
  input: SessionRefreshInput;
};

/** Anything with an identity (可按编号查询的对象); `node(id)` finds it by its id. */
export type Node = {
  /** Opaque id (编号) with its kind in front. */
  readonly id: Scalars['ID']['output'];
};

/** There is no such thing, or none that the caller may see (不存在或不可见). */
export type NotFoundRefused = UserError & {
  readonly __typename?: 'NotFoundRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The id that was given (编号). */
  readonly id: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** What was looked for (对象类型). */
  readonly noun: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** An organisation on the platform (参与单位). */
export type Organisation = Node & {
  readonly __typename?: 'Organisation';
  /** What the caller may do with it now (可执行操作). */
  readonly allowedActions: ReadonlyArray<Scalars['String']['output']>;
  /** Capacities (身份). */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Unified social credit code (统一社会信用代码, GB 32100-2015). */
  readonly creditCode: Scalars['String']['output'];
  /** District (所在区县), for example 两江新区. */
  readonly district: Scalars['String']['output'];
  /** Id (编号). */
  readonly id: Scalars['ID']['output'];
  /** Industry (行业). */
  readonly industry: Industry;
  /** Legal entity identifier (全球法人识别编码, ISO 17442). */
  readonly lei?: Maybe<Scalars['String']['output']>;
  /** Licence (牌照), of lenders only. */
  readonly licence?: Maybe<LenderLicence>;
  /** Registered name (名称). */
  readonly name: Scalars['String']['output'];
  /** When it registered (注册时间). */
  readonly registeredAt: Scalars['DateTime']['output'];
  /** Revenue in 10,000 yuan (营业收入，万元); only for the organisation itself, the operator and the regulator. */
  readonly revenue?: Maybe<Scalars['Decimal']['output']>;
  /** Size class (企业规模), computed from industry, staff and revenue. */
  readonly sizeClass: SizeClass;
  /** Staff (从业人员); only for the organisation itself, the operator and the regulator. */
  readonly staff?: Maybe<Scalars['Int']['output']>;
  /** State (准入状态). */
  readonly state: OrganisationState;
  /** Warnings about its registration (注册提示), for example an organisation code whose own check digit is off. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** What approving answers (结果). */
export type OrganisationApprovePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationApproveSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was approved (已准入). */
export type OrganisationApproveSuccess = {
  readonly __typename?: 'OrganisationApproveSuccess';
  /** The organisation (单位). */
  readonly organisation: Organisation;
};

/** A page of organisations (单位列表). */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** Entries (条目). */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** Where the page ends (分页信息). */
  readonly pageInfo: PageInfo;
};

/** Which organisation, and why (审核决定). */
export type OrganisationDecideInput = {
  /** The organisation (单位). */
  readonly organisation: Scalars['ID']['input'];
  /** Reason (理由). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** An entry of the list (列表条目). */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Cursor (游标). */
  readonly cursor: Scalars['String']['output'];
  /** The organisation (单位). */
  readonly node: Organisation;
};

/** A new organisation (单位注册信息). */
export type OrganisationRegisterInput = {
  /** First administrator (首位管理员). */
  readonly administrator: AdministratorInput;
  /** Capacities (身份); OPERATOR and REGULATOR cannot be chosen. */
  readonly capacities: ReadonlyArray<Capacity>;
  /** Unified social credit code (统一社会信用代码). */
  readonly creditCode: Scalars['String']['input'];
  /** District (所在区县). */
  readonly district: Scalars['String']['input'];
  /** Industry (行业). */
  readonly industry: Industry;
  /** Legal entity identifier (LEI). */
  readonly lei?: InputMaybe<Scalars['String']['input']>;
  /** Licence (牌照), of lenders. */
  readonly licence?: InputMaybe<LenderLicence>;
  /** Registered name (名称). */
  readonly name: Scalars['String']['input'];
  /** Revenue in 10,000 yuan (营业收入，万元). */
  readonly revenue: Scalars['Decimal']['input'];
  /** Staff (从业人员). */
  readonly staff: Scalars['Int']['input'];
  /** Total assets in 10,000 yuan (资产总额，万元); construction, real estate and leasing are classed by it. */
  readonly totalAssets?: InputMaybe<Scalars['Decimal']['input']>;
};

/** What registering answers (结果). */
export type OrganisationRegisterPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationRegisterSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was registered (注册成功). */
export type OrganisationRegisterSuccess = {
  readonly __typename?: 'OrganisationRegisterSuccess';
  /** The organisation (单位), waiting for approval. */
  readonly organisation: Organisation;
};

/** What turning down answers (结果). */
export type OrganisationRejectPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationRejectSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was turned down (未通过). */
export type OrganisationRejectSuccess = {
  readonly __typename?: 'OrganisationRejectSuccess';
  /** The organisation (单位). */
  readonly organisation: Organisation;
};

/** Where an organisation stands with the platform (准入状态). */
export type OrganisationState =
  /** Approved (已准入). */
  | 'APPROVED'
  /** Registered, waiting for the operator (待审核). */
  | 'PENDING'
  /** Turned down (未通过). */
  | 'REJECTED'
  /** Suspended (已暂停): may read, may not act. */
  | 'SUSPENDED';

/** What suspending answers (结果). */
export type OrganisationSuspendPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationSuspendSuccess | RuleRefused | StateRefused | ValidationRefused;

/** The organisation was suspended (已暂停). */
export type OrganisationSuspendSuccess = {
  readonly __typename?: 'OrganisationSuspendSuccess';
  /** The organisation (单位). */
  readonly organisation: Organisation;
};

/** A switch (切换). */
export type OrganisationSwitchInput = {
  /** The membership to act in (成员资格). */
  readonly membership: Scalars['ID']['input'];
};

/** What switching answers (结果). */
export type OrganisationSwitchPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | OrganisationSwitchSuccess | RuleRefused | StateRefused | ValidationRefused;

/** Switched (已切换). */
export type OrganisationSwitchSuccess = {
  readonly __typename?: 'OrganisationSwitchSuccess';
  /** The new tokens (新令牌). */
  readonly session: Session;
};

/** Where a page of a list ends (分页信息). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Pass it as `after` to read on (结束游标). */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follows (是否有下一页). */
  readonly hasNextPage: Scalars['Boolean']['output'];
};

/** The platform's time (平台时间). */
export type PlatformClock = {
  readonly __typename?: 'PlatformClock';
  /** Now (当前时刻). */
  readonly now: Scalars['DateTime']['output'];
  /** Whether the clock can be moved (是否为模拟时钟). */
  readonly simulated: Scalars['Boolean']['output'];
  /** Today in Asia/Shanghai (当日). */
  readonly today: Scalars['Date']['output'];
};

/** One thing wrong with the input (输入问题). */
export type Problem = {
  readonly __typename?: 'Problem';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** What is wrong and how to mend it (说明). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段), list places as numbers. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** All that one may ask (查询). */
export type Query = {
  readonly __typename?: 'Query';
  /** The platform's time (平台时间). */
  readonly clock: PlatformClock;
  /** Who is calling (当前身份). */
  readonly me: Me;
  /** The organisation's members (成员列表). */
  readonly members: ReadonlyArray<Membership>;
  /** Any object by its id (按编号查询), or null when there is none that the caller may see. */
  readonly node?: Maybe<Node>;
  /** An organisation by its credit code (按统一社会信用代码查询). */
  readonly organisationByCreditCode?: Maybe<Organisation>;
  /** Organisations (单位列表), newest first: all for the operator, the approved ones for others. */
  readonly organisations: OrganisationConnection;
  /** The organisation's service accounts (系统账户列表). */
  readonly serviceAccounts: ReadonlyArray<ServiceAccount>;
};


/** All that one may ask (查询). */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** All that one may ask (查询). */
export type QueryOrganisationByCreditCodeArgs = {
  creditCode: Scalars['String']['input'];
};


/** All that one may ask (查询). */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  capacity?: InputMaybe<Capacity>;
  first?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<OrganisationState>;
};

/** What a person may do in an organisation (角色). */
export type Role =
  /** Administrator (管理员): invites members, keeps service accounts; may act as well. */
  | 'ADMIN'
  /** Checker (复核). */
  | 'CHECKER'
  /** Maker (经办). */
  | 'MAKER'
  /** Reads only (只读). */
  | 'VIEWER';

/** A rule forbids it (规则不允许); `facts` holds the figures. */
export type RuleRefused = UserError & {
  readonly __typename?: 'RuleRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The figures and names that the refusal rests on (所依据的事实). */
  readonly facts: ReadonlyArray<Fact>;
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What a service account may do (系统账户权限范围). */
export type Scope =
  /** Post and withdraw assets (资产登记). */
  | 'ASSETS'
  /** Keep mandates and bid (报价). */
  | 'BID'
  /** Confirm, dispute or reject as debtor (确权). */
  | 'CONFIRM'
  /** Open requests and accept offers (融资申请). */
  | 'FINANCE'
  /** Read (读取). */
  | 'READ'
  /** Record disbursements and repayments (放款与还款). */
  | 'SETTLE';

/** A bank's or enterprise's own system (系统账户). */
export type ServiceAccount = Node & {
  readonly __typename?: 'ServiceAccount';
  /** When it was made (创建时间). */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Id (编号), which is the client id (客户端标识). */
  readonly id: Scalars['ID']['output'];
  /** Name (名称). */
  readonly name: Scalars['String']['output'];
  /** When it was revoked (停用时间). */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Scopes (权限范围). */
  readonly scopes: ReadonlyArray<Scope>;
};

/** A new service account (系统账户). */
export type ServiceAccountCreateInput = {
  /** Name (名称). */
  readonly name: Scalars['String']['input'];
  /** Scopes (权限范围). */
  readonly scopes: ReadonlyArray<Scope>;
};

/** What making a service account answers (结果). */
export type ServiceAccountCreatePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | ServiceAccountCreateSuccess | StateRefused | ValidationRefused;

/** The service account was made (已创建). */
export type ServiceAccountCreateSuccess = {
  readonly __typename?: 'ServiceAccountCreateSuccess';
  /** The secret (密钥); shown once. */
  readonly clientSecret: Scalars['String']['output'];
  /** The service account (系统账户). */
  readonly serviceAccount: ServiceAccount;
};

/** A revocation (停用). */
export type ServiceAccountRevokeInput = {
  /** The service account (系统账户). */
  readonly serviceAccount: Scalars['ID']['input'];
};

/** What revoking answers (结果). */
export type ServiceAccountRevokePayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | ServiceAccountRevokeSuccess | StateRefused | ValidationRefused;

/** The service account was revoked (已停用). */
export type ServiceAccountRevokeSuccess = {
  readonly __typename?: 'ServiceAccountRevokeSuccess';
  /** The service account (系统账户). */
  readonly serviceAccount: ServiceAccount;
};

/** Client credentials (客户端凭证). */
export type ServiceLogInInput = {
  /** Client id (客户端标识). */
  readonly clientId: Scalars['ID']['input'];
  /** Client secret (客户端密钥). */
  readonly clientSecret: Scalars['String']['input'];
};

/** What a service account's log-in answers (结果). */
export type ServiceLogInPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | ServiceLogInSuccess | StateRefused | ValidationRefused;

/** Logged in (登录成功). */
export type ServiceLogInSuccess = {
  readonly __typename?: 'ServiceLogInSuccess';
  /** The token (会话令牌). */
  readonly session: Session;
};

/** Tokens of a log-in (会话令牌). */
export type Session = {
  readonly __typename?: 'Session';
  /** Send as `Authorization: Bearer …` (访问令牌); short-lived. */
  readonly accessToken: Scalars['String']['output'];
  /** When the access token ends (到期时间). */
  readonly expiresAt: Scalars['DateTime']['output'];
  /** The organisation acted for (单位). */
  readonly organisation: Organisation;
  /** Trade it for new tokens with `sessionRefresh` (刷新令牌); it works once. Absent for service accounts. */
  readonly refreshToken?: Maybe<Scalars['String']['output']>;
};

/** A refresh (刷新). */
export type SessionRefreshInput = {
  /** The refresh token (刷新令牌). */
  readonly refreshToken: Scalars['String']['input'];
};

/** What refreshing answers (结果). */
export type SessionRefreshPayload = AmountRefused | ApprovalPending | IdempotencyRefused | LimitRefused | NotFoundRefused | RuleRefused | SessionRefreshSuccess | StateRefused | ValidationRefused;

/** Refreshed (已刷新). */
export type SessionRefreshSuccess = {
  readonly __typename?: 'SessionRefreshSuccess';
  /** The new tokens (新令牌). */
  readonly session: Session;
};

/** Size class (企业规模) by 工信部联企业〔2011〕300号. */
export type SizeClass =
  /** Large (大型). */
  | 'LARGE'
  /** Medium (中型). */
  | 'MEDIUM'
  /** Micro (微型). */
  | 'MICRO'
  /** Small (小型). */
  | 'SMALL';

/** The act is not possible from the present state (状态不允许). */
export type StateRefused = UserError & {
  readonly __typename?: 'StateRefused';
  /** What was tried (所请求的操作). */
  readonly act: Scalars['String']['output'];
  /** What is possible now (当前可执行), comma-separated. */
  readonly allowed: Scalars['String']['output'];
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** What it is about (对象类型). */
  readonly noun: Scalars['String']['output'];
  /** The input field (字段). */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** The present state (当前状态). */
  readonly state: Scalars['String']['output'];
};

/** A refusal (拒绝): what, where, with which figures. Nothing was changed. */
export type UserError = {
  /** Stable code (代码) for programs. */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因), in English or Chinese by Accept-Language. */
  readonly message: Scalars['String']['output'];
  /** The input field that it is about (所涉字段); empty when it is about the act as a whole. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** The input is wrong in itself (输入校验未通过); all problems are reported at once. */
export type ValidationRefused = UserError & {
  readonly __typename?: 'ValidationRefused';
  /** Stable code (代码). */
  readonly code: Scalars['String']['output'];
  /** The reason in words (原因). */
  readonly message: Scalars['String']['output'];
  /** Always empty (空): each problem has its own path. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** All that is wrong (全部问题). */
  readonly problems: ReadonlyArray<Problem>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( MembershipModel )
    | ( OrganisationModel )
    | ( ServiceAccountModel )
  ;
  UserError:
    | ( AmountRefused )
    | ( IdempotencyRefused )
    | ( LimitRefused )
    | ( NotFoundRefused )
    | ( RuleRefused )
    | ( StateRefused )
    | ( ValidationRefused )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AdministratorInput: AdministratorInput;
  AmountRefused: ResolverTypeWrapper<AmountRefused>;
  ApprovalPending: ResolverTypeWrapper<ApprovalPending>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Capacity: Capacity;
  ClockAdvanceInput: ClockAdvanceInput;
  ClockAdvancePayload: ResolverTypeWrapper<PayloadModel>;
  ClockAdvanceSuccess: ResolverTypeWrapper<ClockAdvanceSuccess>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Fact: ResolverTypeWrapper<Fact>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyRefused: ResolverTypeWrapper<IdempotencyRefused>;
  Industry: Industry;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LenderLicence: LenderLicence;
  LimitRefused: ResolverTypeWrapper<LimitRefused>;
  LogInInput: LogInInput;
  LogInPayload: ResolverTypeWrapper<PayloadModel>;
  LogInSuccess: ResolverTypeWrapper<Omit<LogInSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  LogOutPayload: ResolverTypeWrapper<PayloadModel>;
  LogOutSuccess: ResolverTypeWrapper<LogOutSuccess>;
  Me: ResolverTypeWrapper<ActorModel>;
  MemberInviteInput: MemberInviteInput;
  MemberInvitePayload: ResolverTypeWrapper<PayloadModel>;
  MemberInviteSuccess: ResolverTypeWrapper<MemberInviteSuccess>;
  MemberJoinInput: MemberJoinInput;
  MemberJoinPayload: ResolverTypeWrapper<PayloadModel>;
  MemberJoinSuccess: ResolverTypeWrapper<Omit<MemberJoinSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  MemberRemoveInput: MemberRemoveInput;
  MemberRemovePayload: ResolverTypeWrapper<PayloadModel>;
  MemberRemoveSuccess: ResolverTypeWrapper<MemberRemoveSuccess>;
  MemberRoleChangeInput: MemberRoleChangeInput;
  MemberRoleChangePayload: ResolverTypeWrapper<PayloadModel>;
  MemberRoleChangeSuccess: ResolverTypeWrapper<Omit<MemberRoleChangeSuccess, 'membership'> & { membership: ResolversTypes['Membership'] }>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  Money: ResolverTypeWrapper<Money>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NotFoundRefused: ResolverTypeWrapper<NotFoundRefused>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationApprovePayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationApproveSuccess: ResolverTypeWrapper<Omit<OrganisationApproveSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['OrganisationEdge']> }>;
  OrganisationDecideInput: OrganisationDecideInput;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationRegisterInput: OrganisationRegisterInput;
  OrganisationRegisterPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationRegisterSuccess: ResolverTypeWrapper<Omit<OrganisationRegisterSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationRejectPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationRejectSuccess: ResolverTypeWrapper<Omit<OrganisationRejectSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationState: OrganisationState;
  OrganisationSuspendPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationSuspendSuccess: ResolverTypeWrapper<Omit<OrganisationSuspendSuccess, 'organisation'> & { organisation: ResolversTypes['Organisation'] }>;
  OrganisationSwitchInput: OrganisationSwitchInput;
  OrganisationSwitchPayload: ResolverTypeWrapper<PayloadModel>;
  OrganisationSwitchSuccess: ResolverTypeWrapper<Omit<OrganisationSwitchSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PlatformClock: ResolverTypeWrapper<PlatformClock>;
  Problem: ResolverTypeWrapper<Problem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Role: Role;
  RuleRefused: ResolverTypeWrapper<RuleRefused>;
  Scope: Scope;
  ServiceAccount: ResolverTypeWrapper<ServiceAccountModel>;
  ServiceAccountCreateInput: ServiceAccountCreateInput;
  ServiceAccountCreatePayload: ResolverTypeWrapper<PayloadModel>;
  ServiceAccountCreateSuccess: ResolverTypeWrapper<Omit<ServiceAccountCreateSuccess, 'serviceAccount'> & { serviceAccount: ResolversTypes['ServiceAccount'] }>;
  ServiceAccountRevokeInput: ServiceAccountRevokeInput;
  ServiceAccountRevokePayload: ResolverTypeWrapper<PayloadModel>;
  ServiceAccountRevokeSuccess: ResolverTypeWrapper<Omit<ServiceAccountRevokeSuccess, 'serviceAccount'> & { serviceAccount: ResolversTypes['ServiceAccount'] }>;
  ServiceLogInInput: ServiceLogInInput;
  ServiceLogInPayload: ResolverTypeWrapper<PayloadModel>;
  ServiceLogInSuccess: ResolverTypeWrapper<Omit<ServiceLogInSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  Session: ResolverTypeWrapper<IssuedSessionModel>;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: ResolverTypeWrapper<PayloadModel>;
  SessionRefreshSuccess: ResolverTypeWrapper<Omit<SessionRefreshSuccess, 'session'> & { session: ResolversTypes['Session'] }>;
  SizeClass: SizeClass;
  StateRefused: ResolverTypeWrapper<StateRefused>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidationRefused: ResolverTypeWrapper<ValidationRefused>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AdministratorInput: AdministratorInput;
  AmountRefused: AmountRefused;
  ApprovalPending: ApprovalPending;
  Boolean: Scalars['Boolean']['output'];
  ClockAdvanceInput: ClockAdvanceInput;
  ClockAdvancePayload: PayloadModel;
  ClockAdvanceSuccess: ClockAdvanceSuccess;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Decimal: Scalars['Decimal']['output'];
  Fact: Fact;
  ID: Scalars['ID']['output'];
  IdempotencyRefused: IdempotencyRefused;
  Int: Scalars['Int']['output'];
  LimitRefused: LimitRefused;
  LogInInput: LogInInput;
  LogInPayload: PayloadModel;
  LogInSuccess: Omit<LogInSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  LogOutPayload: PayloadModel;
  LogOutSuccess: LogOutSuccess;
  Me: ActorModel;
  MemberInviteInput: MemberInviteInput;
  MemberInvitePayload: PayloadModel;
  MemberInviteSuccess: MemberInviteSuccess;
  MemberJoinInput: MemberJoinInput;
  MemberJoinPayload: PayloadModel;
  MemberJoinSuccess: Omit<MemberJoinSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  MemberRemoveInput: MemberRemoveInput;
  MemberRemovePayload: PayloadModel;
  MemberRemoveSuccess: MemberRemoveSuccess;
  MemberRoleChangeInput: MemberRoleChangeInput;
  MemberRoleChangePayload: PayloadModel;
  MemberRoleChangeSuccess: Omit<MemberRoleChangeSuccess, 'membership'> & { membership: ResolversParentTypes['Membership'] };
  Membership: MembershipModel;
  Money: Money;
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NotFoundRefused: NotFoundRefused;
  Organisation: OrganisationModel;
  OrganisationApprovePayload: PayloadModel;
  OrganisationApproveSuccess: Omit<OrganisationApproveSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['OrganisationEdge']> };
  OrganisationDecideInput: OrganisationDecideInput;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationRegisterInput: OrganisationRegisterInput;
  OrganisationRegisterPayload: PayloadModel;
  OrganisationRegisterSuccess: Omit<OrganisationRegisterSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationRejectPayload: PayloadModel;
  OrganisationRejectSuccess: Omit<OrganisationRejectSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationSuspendPayload: PayloadModel;
  OrganisationSuspendSuccess: Omit<OrganisationSuspendSuccess, 'organisation'> & { organisation: ResolversParentTypes['Organisation'] };
  OrganisationSwitchInput: OrganisationSwitchInput;
  OrganisationSwitchPayload: PayloadModel;
  OrganisationSwitchSuccess: Omit<OrganisationSwitchSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  PageInfo: PageInfo;
  PlatformClock: PlatformClock;
  Problem: Problem;
  Query: Record<PropertyKey, never>;
  RuleRefused: RuleRefused;
  ServiceAccount: ServiceAccountModel;
  ServiceAccountCreateInput: ServiceAccountCreateInput;
  ServiceAccountCreatePayload: PayloadModel;
  ServiceAccountCreateSuccess: Omit<ServiceAccountCreateSuccess, 'serviceAccount'> & { serviceAccount: ResolversParentTypes['ServiceAccount'] };
  ServiceAccountRevokeInput: ServiceAccountRevokeInput;
  ServiceAccountRevokePayload: PayloadModel;
  ServiceAccountRevokeSuccess: Omit<ServiceAccountRevokeSuccess, 'serviceAccount'> & { serviceAccount: ResolversParentTypes['ServiceAccount'] };
  ServiceLogInInput: ServiceLogInInput;
  ServiceLogInPayload: PayloadModel;
  ServiceLogInSuccess: Omit<ServiceLogInSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  Session: IssuedSessionModel;
  SessionRefreshInput: SessionRefreshInput;
  SessionRefreshPayload: PayloadModel;
  SessionRefreshSuccess: Omit<SessionRefreshSuccess, 'session'> & { session: ResolversParentTypes['Session'] };
  StateRefused: StateRefused;
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidationRefused: ValidationRefused;
};

export type AccessDirectiveArgs = {
  capacities?: Maybe<ReadonlyArray<Capacity>>;
  public?: Maybe<Scalars['Boolean']['input']>;
  roles?: Maybe<ReadonlyArray<Role>>;
  scope?: Maybe<Scope>;
  unapproved?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = Context, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AmountRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmountRefused'] = ResolversParentTypes['AmountRefused']> = {
  available?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApprovalPendingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApprovalPending'] = ResolversParentTypes['ApprovalPending']> = {
  approvalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockAdvancePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockAdvancePayload'] = ResolversParentTypes['ClockAdvancePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'ClockAdvanceSuccess' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ClockAdvanceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClockAdvanceSuccess'] = ResolversParentTypes['ClockAdvanceSuccess']> = {
  clock?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IdempotencyRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdempotencyRefused'] = ResolversParentTypes['IdempotencyRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LimitRefused'] = ResolversParentTypes['LimitRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  limitKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogInPayload'] = ResolversParentTypes['LogInPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'LogInSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type LogInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogInSuccess'] = ResolversParentTypes['LogInSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogOutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogOutPayload'] = ResolversParentTypes['LogOutPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'LogOutSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type LogOutSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LogOutSuccess'] = ResolversParentTypes['LogOutSuccess']> = {
  endedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
};

export type MemberInvitePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberInvitePayload'] = ResolversParentTypes['MemberInvitePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberInviteSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberInviteSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberInviteSuccess'] = ResolversParentTypes['MemberInviteSuccess']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberJoinPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberJoinPayload'] = ResolversParentTypes['MemberJoinPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberJoinSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberJoinSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberJoinSuccess'] = ResolversParentTypes['MemberJoinSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemovePayload'] = ResolversParentTypes['MemberRemovePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberRemoveSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberRemoveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRemoveSuccess'] = ResolversParentTypes['MemberRemoveSuccess']> = {
  membershipId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberRoleChangePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRoleChangePayload'] = ResolversParentTypes['MemberRoleChangePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'MemberRoleChangeSuccess' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type MemberRoleChangeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MemberRoleChangeSuccess'] = ResolversParentTypes['MemberRoleChangeSuccess']> = {
  membership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  personName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  clockAdvance?: Resolver<ResolversTypes['ClockAdvancePayload'], ParentType, ContextType, RequireFields<MutationClockAdvanceArgs, 'input'>>;
  logIn?: Resolver<ResolversTypes['LogInPayload'], ParentType, ContextType, RequireFields<MutationLogInArgs, 'input'>>;
  logOut?: Resolver<ResolversTypes['LogOutPayload'], ParentType, ContextType>;
  memberInvite?: Resolver<ResolversTypes['MemberInvitePayload'], ParentType, ContextType, RequireFields<MutationMemberInviteArgs, 'input'>>;
  memberJoin?: Resolver<ResolversTypes['MemberJoinPayload'], ParentType, ContextType, RequireFields<MutationMemberJoinArgs, 'input'>>;
  memberRemove?: Resolver<ResolversTypes['MemberRemovePayload'], ParentType, ContextType, RequireFields<MutationMemberRemoveArgs, 'input'>>;
  memberRoleChange?: Resolver<ResolversTypes['MemberRoleChangePayload'], ParentType, ContextType, RequireFields<MutationMemberRoleChangeArgs, 'input'>>;
  organisationApprove?: Resolver<ResolversTypes['OrganisationApprovePayload'], ParentType, ContextType, RequireFields<MutationOrganisationApproveArgs, 'input'>>;
  organisationRegister?: Resolver<ResolversTypes['OrganisationRegisterPayload'], ParentType, ContextType, RequireFields<MutationOrganisationRegisterArgs, 'input'>>;
  organisationReject?: Resolver<ResolversTypes['OrganisationRejectPayload'], ParentType, ContextType, RequireFields<MutationOrganisationRejectArgs, 'input'>>;
  organisationSuspend?: Resolver<ResolversTypes['OrganisationSuspendPayload'], ParentType, ContextType, RequireFields<MutationOrganisationSuspendArgs, 'input'>>;
  organisationSwitch?: Resolver<ResolversTypes['OrganisationSwitchPayload'], ParentType, ContextType, RequireFields<MutationOrganisationSwitchArgs, 'input'>>;
  serviceAccountCreate?: Resolver<ResolversTypes['ServiceAccountCreatePayload'], ParentType, ContextType, RequireFields<MutationServiceAccountCreateArgs, 'input'>>;
  serviceAccountRevoke?: Resolver<ResolversTypes['ServiceAccountRevokePayload'], ParentType, ContextType, RequireFields<MutationServiceAccountRevokeArgs, 'input'>>;
  serviceLogIn?: Resolver<ResolversTypes['ServiceLogInPayload'], ParentType, ContextType, RequireFields<MutationServiceLogInArgs, 'input'>>;
  sessionRefresh?: Resolver<ResolversTypes['SessionRefreshPayload'], ParentType, ContextType, RequireFields<MutationSessionRefreshArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Membership' | 'Organisation' | 'ServiceAccount', ParentType, ContextType>;
};

export type NotFoundRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotFoundRefused'] = ResolversParentTypes['NotFoundRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  allowedActions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  capacities?: Resolver<ReadonlyArray<ResolversTypes['Capacity']>, ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  district?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<ResolversTypes['Industry'], ParentType, ContextType>;
  lei?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['LenderLicence']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revenue?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  sizeClass?: Resolver<ResolversTypes['SizeClass'], ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganisationState'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationApprovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationApprovePayload'] = ResolversParentTypes['OrganisationApprovePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationApproveSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationApproveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationApproveSuccess'] = ResolversParentTypes['OrganisationApproveSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationRegisterPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRegisterPayload'] = ResolversParentTypes['OrganisationRegisterPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationRegisterSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationRegisterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRegisterSuccess'] = ResolversParentTypes['OrganisationRegisterSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationRejectPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRejectPayload'] = ResolversParentTypes['OrganisationRejectPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationRejectSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationRejectSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationRejectSuccess'] = ResolversParentTypes['OrganisationRejectSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSuspendPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSuspendPayload'] = ResolversParentTypes['OrganisationSuspendPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationSuspendSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationSuspendSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSuspendSuccess'] = ResolversParentTypes['OrganisationSuspendSuccess']> = {
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationSwitchPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSwitchPayload'] = ResolversParentTypes['OrganisationSwitchPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'OrganisationSwitchSuccess' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type OrganisationSwitchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganisationSwitchSuccess'] = ResolversParentTypes['OrganisationSwitchSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlatformClockResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlatformClock'] = ResolversParentTypes['PlatformClock']> = {
  now?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  simulated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  clock?: Resolver<ResolversTypes['PlatformClock'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  organisationByCreditCode?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationByCreditCodeArgs, 'creditCode'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  serviceAccounts?: Resolver<ReadonlyArray<ResolversTypes['ServiceAccount']>, ParentType, ContextType>;
};

export type RuleRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleRefused'] = ResolversParentTypes['RuleRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccount'] = ResolversParentTypes['ServiceAccount']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['Scope']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountCreatePayload'] = ResolversParentTypes['ServiceAccountCreatePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'ServiceAccountCreateSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ServiceAccountCreateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountCreateSuccess'] = ResolversParentTypes['ServiceAccountCreateSuccess']> = {
  clientSecret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceAccountRevokePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountRevokePayload'] = ResolversParentTypes['ServiceAccountRevokePayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'ServiceAccountRevokeSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ServiceAccountRevokeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceAccountRevokeSuccess'] = ResolversParentTypes['ServiceAccountRevokeSuccess']> = {
  serviceAccount?: Resolver<ResolversTypes['ServiceAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceLogInPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLogInPayload'] = ResolversParentTypes['ServiceLogInPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'ServiceLogInSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ServiceLogInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceLogInSuccess'] = ResolversParentTypes['ServiceLogInSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  refreshToken?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SessionRefreshPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRefreshPayload'] = ResolversParentTypes['SessionRefreshPayload']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'ApprovalPending' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'SessionRefreshSuccess' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type SessionRefreshSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionRefreshSuccess'] = ResolversParentTypes['SessionRefreshSuccess']> = {
  session?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateRefused'] = ResolversParentTypes['StateRefused']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noun?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AmountRefused' | 'IdempotencyRefused' | 'LimitRefused' | 'NotFoundRefused' | 'RuleRefused' | 'StateRefused' | 'ValidationRefused', ParentType, ContextType>;
};

export type ValidationRefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValidationRefused'] = ResolversParentTypes['ValidationRefused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['Problem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AmountRefused?: AmountRefusedResolvers<ContextType>;
  ApprovalPending?: ApprovalPendingResolvers<ContextType>;
  ClockAdvancePayload?: ClockAdvancePayloadResolvers<ContextType>;
  ClockAdvanceSuccess?: ClockAdvanceSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Fact?: FactResolvers<ContextType>;
  IdempotencyRefused?: IdempotencyRefusedResolvers<ContextType>;
  LimitRefused?: LimitRefusedResolvers<ContextType>;
  LogInPayload?: LogInPayloadResolvers<ContextType>;
  LogInSuccess?: LogInSuccessResolvers<ContextType>;
  LogOutPayload?: LogOutPayloadResolvers<ContextType>;
  LogOutSuccess?: LogOutSuccessResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  MemberInvitePayload?: MemberInvitePayloadResolvers<ContextType>;
  MemberInviteSuccess?: MemberInviteSuccessResolvers<ContextType>;
  MemberJoinPayload?: MemberJoinPayloadResolvers<ContextType>;
  MemberJoinSuccess?: MemberJoinSuccessResolvers<ContextType>;
  MemberRemovePayload?: MemberRemovePayloadResolvers<ContextType>;
  MemberRemoveSuccess?: MemberRemoveSuccessResolvers<ContextType>;
  MemberRoleChangePayload?: MemberRoleChangePayloadResolvers<ContextType>;
  MemberRoleChangeSuccess?: MemberRoleChangeSuccessResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotFoundRefused?: NotFoundRefusedResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationApprovePayload?: OrganisationApprovePayloadResolvers<ContextType>;
  OrganisationApproveSuccess?: OrganisationApproveSuccessResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationRegisterPayload?: OrganisationRegisterPayloadResolvers<ContextType>;
  OrganisationRegisterSuccess?: OrganisationRegisterSuccessResolvers<ContextType>;
  OrganisationRejectPayload?: OrganisationRejectPayloadResolvers<ContextType>;
  OrganisationRejectSuccess?: OrganisationRejectSuccessResolvers<ContextType>;
  OrganisationSuspendPayload?: OrganisationSuspendPayloadResolvers<ContextType>;
  OrganisationSuspendSuccess?: OrganisationSuspendSuccessResolvers<ContextType>;
  OrganisationSwitchPayload?: OrganisationSwitchPayloadResolvers<ContextType>;
  OrganisationSwitchSuccess?: OrganisationSwitchSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlatformClock?: PlatformClockResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RuleRefused?: RuleRefusedResolvers<ContextType>;
  ServiceAccount?: ServiceAccountResolvers<ContextType>;
  ServiceAccountCreatePayload?: ServiceAccountCreatePayloadResolvers<ContextType>;
  ServiceAccountCreateSuccess?: ServiceAccountCreateSuccessResolvers<ContextType>;
  ServiceAccountRevokePayload?: ServiceAccountRevokePayloadResolvers<ContextType>;
  ServiceAccountRevokeSuccess?: ServiceAccountRevokeSuccessResolvers<ContextType>;
  ServiceLogInPayload?: ServiceLogInPayloadResolvers<ContextType>;
  ServiceLogInSuccess?: ServiceLogInSuccessResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionRefreshPayload?: SessionRefreshPayloadResolvers<ContextType>;
  SessionRefreshSuccess?: SessionRefreshSuccessResolvers<ContextType>;
  StateRefused?: StateRefusedResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  ValidationRefused?: ValidationRefusedResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
