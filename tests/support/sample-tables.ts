import type { Tables } from '../../src/rules/tables-schema.ts';

const provision = (law: string, zh: string, en: string) => ({
  law,
  zh: { article: zh, gist: `${zh}的大意` },
  en: { article: en, gist: `The gist of ${en}` },
});

const reason = (group: string, zh: string, en: string, behaviours: string[]) => ({
  group,
  behaviours,
  zh: { label: zh, plain: `${zh}，说白了` },
  en: { label: en, plain: `${en}, in plain words` },
  provisions: ['law-1'],
});

const law = (
  zh: string,
  en: string,
  kind: Tables['provisions']['laws'][string]['kind'],
  status: 'in-force' | 'superseded' = 'in-force',
) => ({ zh, en, kind, status, effective: '2021-11-01' });

/** Shared tables small enough to reason about: six reasons, a law of each weight, one superseded, two app types. */
export const sampleTables = (): Tables => ({
  reasons: {
    groups: { main: { zh: '总', en: 'Main' }, claim: { zh: '主张', en: 'Claims' } },
    reasons: {
      excess: reason('main', '超范围收集', 'Asks too much', ['4.1']),
      refusal: reason('main', '不给就不让用', 'No data, no service', ['4.2']),
      preset: reason('main', '默认勾选', 'Ticked in advance', ['3.5']),
      silent: reason('main', '没说就拿', 'Taken without a word', ['3.1']),
      sharing: reason('main', '擅自给别人', 'Passed on', ['5.1']),
      locked: reason('main', '注销不了', 'No way out', ['6.1']),
      treble: reason('claim', '没骗要三倍', 'Treble without fraud', []),
      stray: reason('claim', '证据对不上', 'Proves something else', []),
      door: reason('claim', '找错门', 'Wrong door', []),
    },
  },
  provisions: {
    laws: {
      act: law('样例法', 'Sample Act', 'law'),
      rules: law('样例规章', 'Sample Rules', 'rule'),
      method: law('样例认定方法', 'Sample Method', 'normative'),
      gbt: law('样例标准', 'Sample Standard', 'standard'),
      old: law('样例旧法', 'Old Sample Act', 'law', 'superseded'),
    },
    provisions: {
      'law-1': { ...provision('act', '第一条', 'Art. 1'), excerpt: { zh: '样例节选' } },
      'law-2': { ...provision('act', '第二条', 'Art. 2'), effective: '2024-01-01' },
      'rule-1': provision('rules', '第一条', 'Art. 1'),
      'method-1': provision('method', '一、1', 'I.1'),
      'gbt-1': provision('gbt', '5.1', '5.1'),
      'old-1': provision('old', '第九条', 'Art. 9'),
    },
  },
  appTypes: {
    types: [
      {
        no: 1,
        id: 'torch',
        noInfoNeeded: true,
        zh: { name: '手电筒类', basicFunction: '照明', necessary: [] },
        en: { name: 'Torch', basicFunction: 'Light', necessary: [] },
        provision: 'rule-1',
      },
      {
        no: 2,
        id: 'maps',
        noInfoNeeded: false,
        zh: { name: '地图类', basicFunction: '导航', necessary: ['位置'] },
        en: { name: 'Maps', basicFunction: 'Guidance', necessary: ['Location'] },
        provision: 'rule-1',
      },
    ],
  },
  campaign: {
    chapters: [
      {
        id: '1-sample',
        zh: { number: '卷一', name: '样例', about: '只为测试。' },
        en: { number: 'File 1', name: 'Sample', about: 'For tests only.' },
        levels: ['sample-form'],
      },
    ],
  },
});
