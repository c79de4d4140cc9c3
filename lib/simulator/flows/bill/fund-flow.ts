import { plainTime } from '../../time'
import type { Entry } from '../../world/ledger'
import { sheet, yuan } from './csv'

/** What stands in each column. */
const COLUMNS: Readonly<Record<string, (entry: Entry) => string>> = {
  记账时间: ({ at }) => plainTime(at),
  微信支付业务单号: ({ transaction }) => transaction,
  资金流水单号: ({ id }) => id,
  业务名称: ({ business }) => (business.includes('手续费') ? '交易手续费' : business),
  业务类型: ({ business }) => business,
  收支类型: ({ amount }) => (amount > 0 ? '收入' : '支出'),
  '收支金额(元)': ({ amount }) => yuan(Math.abs(amount)),
  '账户结余(元)': ({ after }) => yuan(after.available + after.frozen),
  资金变更提交申请人: ({ holder }) => `${holder}API`,
  备注: () => '',
  业务凭证号: ({ out }) => out,
}

/** A fund flow bill (资金账单): one row for each movement, with what was on the account after it. */
export function fundFlowBill(entries: readonly Entry[]): Buffer {
  const [income, expense] = [entries.filter(({ amount }) => amount > 0), entries.filter(({ amount }) => amount < 0)]
  const sum = (of: readonly Entry[]): string => yuan(of.reduce((total, { amount }) => total + Math.abs(amount), 0))
  return sheet(
    Object.keys(COLUMNS),
    entries.map((entry) => Object.values(COLUMNS).map((cell) => cell(entry))),
    {
      资金流水总笔数: String(entries.length),
      收入笔数: String(income.length),
      收入金额: sum(income),
      支出笔数: String(expense.length),
      支出金额: sum(expense),
    },
  )
}
