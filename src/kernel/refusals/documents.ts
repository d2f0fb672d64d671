import type { RefusalText } from './refusal-text.js';

/** Refusals of the module documents: uploads, the simulated tax authority, and all that can be wrong with an e-invoice. */
export const documentsRefusals = {
  UPLOAD_NOT_XML: {
    type: 'RuleRefused',
    en: 'This is no XML text. Send the e-invoice file (数电票 XML) itself as the body: no form, no PDF or OFD, not compressed.',
    zh: '内容不是 XML 文本。请将数电票 XML 文件本身作为请求体发送：勿用表单、PDF、OFD 或压缩文件。',
  },
  UPLOADS_FULL: {
    type: 'RuleRefused',
    en: 'At most {max} unused uploads are kept, {unused} are there. Use them or discard some (uploadDiscard).',
    zh: '最多保留 {max} 个未使用的上传文件，现有 {unused} 个。请先使用或删除（uploadDiscard）。',
  },
  DOCUMENT_TYPE_UNKNOWN: {
    type: 'RuleRefused',
    en: 'A document is a PDF, a PNG or JPEG image, XML without DTD or an OFD, told by its content. Send the file itself as the body: no form, not compressed.',
    zh: '文件须为 PDF、PNG、JPEG、XML（不含 DTD）或 OFD，以内容识别。请将文件本身作为请求体发送，勿用表单或压缩。',
  },
  DOCUMENT_TOO_LARGE: {
    type: 'RuleRefused',
    en: 'A document has at most {max} bytes; nothing of this one was kept.',
    zh: '文件最大 {max} 字节；本次上传未予保留。',
  },
  DOCUMENT_KIND_UNKNOWN: {
    type: 'Problem',
    en: 'The kind is one of {allowed}, not {given}.',
    zh: '文件类别须为 {allowed} 之一，不是 {given}。',
  },
  DOCUMENT_NAME_MALFORMED: {
    type: 'Problem',
    en: 'A name has 1 to {max} characters, without control characters, / and \\.',
    zh: '文件名须为 1 至 {max} 个字符，不含控制字符、/ 和 \\。',
  },
  DOCUMENTS_NOT_TAKEN: {
    type: 'RuleRefused',
    en: 'Documents are attached by the parties of a receivable, a financing request, a deal or a notice; not to this {type} by you.',
    zh: '文件只能由应收账款、融资申请、交易或通知的当事方附加；您不能附加到此 {type}。',
  },
  DOCUMENTS_FULL: {
    type: 'RuleRefused',
    en: 'At most {max} documents are kept here; remove one first (documentRemove).',
    zh: '此处最多保留 {max} 个文件，请先删除（documentRemove）。',
  },
  DOCUMENT_FROZEN: {
    type: 'RuleRefused',
    en: 'This document is frozen: it is part of what was agreed or told, and stays as it is.',
    zh: '该文件已固化：属于已达成或已送达的内容，不可更改或删除。',
  },
  DOCUMENT_OF_ANOTHER: {
    type: 'RuleRefused',
    en: 'Another organisation uploaded this document; only that one may remove it.',
    zh: '该文件由其他单位上传，只有该单位可以删除。',
  },
  DOCUMENT_KEPT: {
    type: 'RuleRefused',
    en: 'What this document belongs to is {state} and no longer open: the document is kept.',
    zh: '该文件所属对象状态为 {state}，已不可变更，文件予以保留。',
  },
  TAX_GATEWAY_IS_REAL: {
    type: 'RuleRefused',
    en: 'This server asks a real tax authority; its answers cannot be set.',
    zh: '本服务器连接真实的税务查验接口，不能设定其结果。',
  },
  TAX_IDENTITY_OF_ANOTHER: {
    type: 'RuleRefused',
    en: '{number} is known with another code, or the code with another number.',
    zh: '{number} 已对应其他发票代码，或该发票代码已对应其他号码。',
  },
  RED_FLUSHED_NOT_PART: {
    type: 'AmountRefused',
    en: 'A part of {available} is below it, {requested} was given; use RED_FLUSHED for the whole.',
    zh: '部分红冲金额须小于 {available}，实际为 {requested}；全额红冲请用 RED_FLUSHED。',
  },
  RED_FLUSHED_ONLY_IN_PART: {
    type: 'Problem',
    en: 'An amount belongs to PARTLY_RED_FLUSHED only, not to {status}.',
    zh: '仅 PARTLY_RED_FLUSHED 可填金额，{status} 不可。',
  },
  EINVOICE_TOO_LARGE: {
    type: 'Problem',
    en: 'An e-invoice file has at most {max} bytes, this one has {given}.',
    zh: '电子发票文件最大 {max} 字节，实际 {given} 字节。',
  },
  EINVOICE_NOT_UTF8: {
    type: 'Problem',
    en: 'The file is not UTF-8 text. Download it again from the invoice platform instead of saving it with an editor.',
    zh: '文件不是 UTF-8 编码，请从电子发票平台重新下载，勿用编辑器另存。',
  },
  EINVOICE_ENCODING: {
    type: 'Problem',
    en: 'The file declares the encoding {given}; only UTF-8 is accepted.',
    zh: '文件声明的编码为 {given}，仅接受 UTF-8。',
  },
  EINVOICE_NOT_WELL_FORMED: {
    type: 'Problem',
    en: 'The file is not well-formed XML at line {line}, column {column}: {reason}. It may be cut off or edited; download it again.',
    zh: '文件第 {line} 行第 {column} 列不是格式良好的 XML：{reason}。文件可能被截断或改动，请重新下载。',
  },
  EINVOICE_DTD_OR_ENTITY: {
    type: 'Problem',
    en: 'The file holds a DTD or an entity ({given}, line {line}, column {column}), which no e-invoice has; it is not read.',
    zh: '文件含 DTD 或实体（{given}，第 {line} 行第 {column} 列），数电票不应含有，不予解析。',
  },
  EINVOICE_SEVERAL_ROOTS: {
    type: 'Problem',
    en: 'The file holds more than one document: {given} begins at line {line}, column {column}. Upload each invoice as a file of its own.',
    zh: '文件含多个文档：{given} 始于第 {line} 行第 {column} 列。请将每张发票作为单独文件上传。',
  },
  EINVOICE_TOO_DEEP: {
    type: 'Problem',
    en: 'Elements are nested more than {max} deep at line {line}, column {column}.',
    zh: '第 {line} 行第 {column} 列元素嵌套超过 {max} 层。',
  },
  EINVOICE_TOO_MANY_ELEMENTS: {
    type: 'Problem',
    en: 'The file holds more than {max} elements.',
    zh: '文件元素超过 {max} 个。',
  },
  EINVOICE_TOO_MANY_ATTRIBUTES: {
    type: 'Problem',
    en: 'An element at line {line}, column {column} has more than {max} attributes.',
    zh: '第 {line} 行第 {column} 列的元素属性超过 {max} 个。',
  },
  EINVOICE_ROOT_NOT_EINVOICE: {
    type: 'Problem',
    en: 'The root element is {given}; that of an e-invoice file is EInvoice.',
    zh: '根元素为 {given}，电子发票文件应为 EInvoice。',
  },
  EINVOICE_NESTED_INVOICE: {
    type: 'Problem',
    en: 'The file holds another EInvoice within the first. Upload each invoice as a file of its own.',
    zh: '文件中嵌有另一个 EInvoice，请将每张发票作为单独文件上传。',
  },
  EINVOICE_MORE_PROBLEMS: {
    type: 'Problem',
    en: '{more} more problems are not listed.',
    zh: '另有 {more} 处问题未列出。',
  },
  EINVOICE_MISSING: { type: 'Problem', en: 'This element is missing.', zh: '缺少该元素。' },
  EINVOICE_EMPTY: {
    type: 'Problem',
    en: 'This element is empty; a value is required.',
    zh: '该元素为空，必须有值。',
  },
  EINVOICE_DUPLICATED: {
    type: 'Problem',
    en: 'This element stands {times} times; exactly one is expected.',
    zh: '该元素出现 {times} 次，应仅一次。',
  },
  EINVOICE_NOT_A_VALUE: {
    type: 'Problem',
    en: 'A plain value is expected here, the element {given} was found inside.',
    zh: '此处应为纯文本值，实际含有元素 {given}。',
  },
  EINVOICE_TEXT_TOO_LONG: {
    type: 'Problem',
    en: 'At most {max} characters are accepted here, {given} were found.',
    zh: '此处最多 {max} 个字符，实际 {given} 个。',
  },
  EINVOICE_NOT_A_PLAIN_DECIMAL: {
    type: 'Problem',
    en: '{given} is not a plain decimal such as 1000.50 (no exponent, separators or currency sign).',
    zh: '{given} 不是普通小数（如 1000.50，不含指数、千分位或货币符号）。',
  },
  EINVOICE_AMOUNT_TOO_LARGE: {
    type: 'Problem',
    en: 'The amount {given} is above {max}.',
    zh: '金额 {given} 超过上限 {max}。',
  },
  EINVOICE_NOT_A_RATE: {
    type: 'Problem',
    en: '{given} is not a tax rate from 0 to 1, written 0.13 or 13%.',
    zh: '{given} 不是 0 至 1 之间的税率（如 0.13 或 13%）。',
  },
  EINVOICE_NO_TAX_ON_SPECIAL: {
    type: 'Problem',
    en: 'A special invoice states its tax as an amount; "{given}" was found.',
    zh: '专用发票须列明税额，实际为“{given}”。',
  },
  EINVOICE_NOT_A_DATE: {
    type: 'Problem',
    en: '{given} is not a day that exists, written 2025-06-03 or 2025-06-03 10:00:00.',
    zh: '{given} 不是有效日期（如 2025-06-03 或 2025-06-03 10:00:00）。',
  },
  EINVOICE_UNKNOWN_LABEL: {
    type: 'Problem',
    en: 'The label code {given} is unknown here; known are {allowed}.',
    zh: '标签代码 {given} 无法识别，可用值为 {allowed}。',
  },
  EINVOICE_NUMBER_NOT_20_DIGITS: {
    type: 'Problem',
    en: 'The number of a fully digital e-invoice has 20 digits, not {given}.',
    zh: '数电票号码应为 20 位数字，实际为 {given}。',
  },
  EINVOICE_NUMBER_YEAR: {
    type: 'Problem',
    en: 'The number {given} begins with the year {year}, which must be between {min} and {max}.',
    zh: '发票号码 {given} 的年份 {year} 须在 {min} 与 {max} 之间。',
  },
  EINVOICE_NUMBER_REGION: {
    type: 'Problem',
    en: 'The number {given} names the region {region}, which is no province.',
    zh: '发票号码 {given} 的地区代码 {region} 无效。',
  },
  EINVOICE_NUMBER_DIFFERS: {
    type: 'Problem',
    en: 'The invoice number {given} differs from {other} in Header/EIid.',
    zh: '发票号码 {given} 与 Header/EIid 中的 {other} 不一致。',
  },
  EINVOICE_RED_NOT_NEGATIVE: {
    type: 'Problem',
    en: 'On a red-letter note this amount is below zero, {given} was found.',
    zh: '红字发票此金额应为负数，实际为 {given}。',
  },
  EINVOICE_BLUE_NOT_POSITIVE: {
    type: 'Problem',
    en: 'On a blue invoice this amount is above zero (tax may be zero), {given} was found.',
    zh: '蓝字发票此金额应为正数（税额可为零），实际为 {given}。',
  },
  EINVOICE_TOTAL_NOT_SUM: {
    type: 'Problem',
    en: 'The total is {given}, but amount plus tax is {expected}.',
    zh: '价税合计为 {given}，而金额与税额之和为 {expected}。',
  },
  EINVOICE_WORDS_UNREADABLE: {
    type: 'Problem',
    en: '"{given}" is not an amount in Chinese capitals.',
    zh: '“{given}”不是有效的中文大写金额。',
  },
  EINVOICE_WORDS_DIFFER: {
    type: 'Problem',
    en: 'The amount in words, {given}, is {read}, but the total is {expected}.',
    zh: '大写金额 {given} 为 {read}，而价税合计为 {expected}。',
  },
  EINVOICE_LINES_DO_NOT_ADD_UP: {
    type: 'Problem',
    en: 'The lines add up to {given}, but {of} is {expected} (allowed difference {slack}).',
    zh: '明细合计为 {given}，而 {of} 为 {expected}（允许误差 {slack}）。',
  },
  EINVOICE_LINE_TAX_DIFFERS: {
    type: 'Problem',
    en: 'The tax of this line is {given}; at the rate {rate} it is {expected}.',
    zh: '该行税额为 {given}，按税率 {rate} 应为 {expected}。',
  },
  EINVOICE_LINE_TOTAL_NOT_SUM: {
    type: 'Problem',
    en: 'The total of this line is {given}, but amount plus tax is {expected}.',
    zh: '该行价税合计为 {given}，而金额与税额之和为 {expected}。',
  },
  EINVOICE_ORIGINAL_ON_BLUE: {
    type: 'Problem',
    en: 'A blue invoice reduces no other one, but {given} is named as the original.',
    zh: '蓝字发票不应列明被红冲发票，实际为 {given}。',
  },
  EINVOICE_ORIGINAL_IS_ITSELF: {
    type: 'Problem',
    en: 'The red-letter note names itself, {given}, as the original.',
    zh: '红字发票所列被红冲发票 {given} 即其自身。',
  },
  INVOICE_IDENTITY_MISSING: {
    type: 'Problem',
    en: 'An invoice is named by its 20-digit number, or by code and number of the paper invoice.',
    zh: '请填写 20 位发票号码，或纸质发票的发票代码与号码。',
  },
  INVOICE_CODE_MISSING: {
    type: 'Problem',
    en: 'A paper invoice is named by code and number; the code is missing.',
    zh: '纸质发票须同时填写代码与号码，缺少发票代码。',
  },
  INVOICE_CODE_MALFORMED: {
    type: 'Problem',
    en: 'An invoice code has 10 or 12 digits, not {given}.',
    zh: '发票代码应为 10 或 12 位数字，实际为 {given}。',
  },
  INVOICE_PAPER_NUMBER_MISSING: {
    type: 'Problem',
    en: 'A paper invoice is named by code and number; the number is missing.',
    zh: '纸质发票须同时填写代码与号码，缺少发票号码。',
  },
  INVOICE_PAPER_NUMBER_MALFORMED: {
    type: 'Problem',
    en: 'The number of a paper invoice has 8 digits, not {given}.',
    zh: '纸质发票号码应为 8 位数字，实际为 {given}。',
  },
} as const satisfies Record<string, RefusalText>;
