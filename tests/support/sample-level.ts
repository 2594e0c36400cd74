import * as v from 'valibot';
import { type Level, levelSchema } from '../../src/rules/level-schema.ts';

const violation = (reason: string, provisions: string[], accepts?: string[]) => ({
  verdict: 'violation',
  reason,
  ...(accepts ? { accepts } : {}),
  severity: 2,
  provisions,
  short: `${reason}不该有`,
  why: `这一项是${reason}，可以不填，也可以投诉。`,
  lawful: `这一项改成可填可不填，就没有${reason}了。`,
});

const lawful = (lookalikeOf?: string) => ({
  verdict: 'lawful',
  provisions: ['law-2'],
  short: '办事要用，不多要',
  why: '少了它就办不成这件事，所以可以要。',
  ...(lookalikeOf ? { lookalikeOf } : {}),
});

const row = (id: string, label: string, note: string) => ({ id, type: 'row', label, note });

/** The sample `inspect` level as the plain JSON a writer would type. */
export const sampleLevelJson = () => ({
  schema: 1,
  public: {
    id: 'sample-form',
    mechanic: 'inspect',
    title: '青禾借书证',
    difficulty: 1,
    minutes: 1,
    brief: { scene: '社区图书角要办一张借书证。', task: '逐行看看，哪些该要，哪些不该要。' },
    exhibit: {
      kind: 'phone',
      app: { id: 'app', name: '青禾书角', icon: 'book' },
      screen: {
        id: 'form',
        view: 'form',
        title: '办证',
        blocks: [
          { id: 'top', type: 'heading', text: '请填写' },
          row('name', '称呼', '通知取书时用'),
          row('phone', '手机号', '书到了发短信'),
          row('card', '身份证号', '必填，存入总库'),
          row('shelf', '取书点', '选一处离你近的'),
          row('friends', '通讯录', '看看谁也爱读书'),
          row('partners', '合作方', '资料同步给书商'),
          {
            id: 'lang',
            type: 'choice',
            text: '想看哪类书',
            options: [
              { id: 'lang-a', label: '小说', gives: true },
              { id: 'lang-b', label: '不说', gives: false },
            ],
          },
        ],
      },
    },
    spots: [
      { id: 'name', label: '称呼' },
      { id: 'phone', label: '手机号' },
      { id: 'card', label: '身份证号' },
      { id: 'shelf', label: '取书点' },
      { id: 'friends', label: '通讯录' },
      { id: 'partners', label: '合作方' },
    ],
    reasons: ['excess', 'refusal', 'silent', 'sharing'],
  },
  key: {
    spots: {
      name: lawful('excess'),
      phone: lawful(),
      card: violation('excess', ['law-1'], ['refusal']),
      shelf: lawful('silent'),
      friends: violation('silent', ['law-1', 'method-1']),
      partners: violation('sharing', ['law-2']),
    },
    takeaway: '办事用得着的才给。',
    teach: { ask: '哪一行你会空着？', misconception: '要得少就一定合规。', followUp: '回家看看一张真表。' },
    sources: [{ report: 'necessity', behaviour: '4.1', note: '常见的办证表。' }],
    solution: [
      { type: 'mark', spot: 'name', verdict: 'lawful' },
      { type: 'mark', spot: 'phone', verdict: 'lawful' },
      { type: 'mark', spot: 'card', verdict: 'violation', reason: 'excess' },
      { type: 'mark', spot: 'shelf', verdict: 'lawful' },
      { type: 'mark', spot: 'friends', verdict: 'violation', reason: 'silent' },
      { type: 'mark', spot: 'partners', verdict: 'violation', reason: 'sharing' },
      { type: 'finish' },
    ],
  },
});

/** The sample `inspect` level, parsed: 3 lawful spots, 3 violations, sound against the sample tables. */
export const sampleLevel = (): Level => v.parse(levelSchema, sampleLevelJson());
