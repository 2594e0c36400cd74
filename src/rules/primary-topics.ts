/** What a lesson for 9–12-year-olds leaves out: loans and credit, and cameras in private places. */
export type LeftOut = 'loans' | 'hidden-cameras';

const words: Readonly<Record<LeftOut, RegExp>> = {
  loans:
    /贷|借款|欠款|征信|信用卡|信用报告|逾期|分期|\b(?:loans?|lenders?|credit|debts?|instal?lments?|mortgages?)\b/i,
  'hidden-cameras':
    /偷拍|针孔|隐蔽摄像|试衣间|更衣室|浴室|淋浴|卫生间|哺乳室|客房|hidden camera|fitting room|changing room|bathroom|\btoilet/i,
};

const reasons: Readonly<Record<LeftOut, readonly string[]>> = {
  loans: ['adverse-no-notice', 'stale-adverse-record', 'credit-check-no-consent'],
  'hidden-cameras': ['hidden-camera'],
};

const all = Object.keys(words) as LeftOut[];

/** The topics that a text speaks of, in Chinese or English, that primary lessons leave out. */
export const leftOutOf = (text: string): readonly LeftOut[] => all.filter((topic) => words[topic].test(text));

/** The topic that a reason belongs to, if primary lessons leave it out. */
export const leftOutReason = (reason: string): LeftOut | null =>
  all.find((topic) => reasons[topic].includes(reason)) ?? null;
