import type { MapExhibit } from '../../src/rules/exhibit-schema.ts';
import type { Level } from '../../src/rules/level-schema.ts';
import { sampleLevel } from './sample-level.ts';

const node = (id: string, at: MapExhibit['harm']['at'], holds: boolean): MapExhibit['nodes'][number] => ({
  id,
  icon: 'shop',
  name: id,
  caption: '经手',
  at,
  holds: holds ? ['old-door'] : [],
  record: [{ id: `${id}-r`, label: '门牌', value: holds ? '旧' : '新' }],
});

/** A `trace` level: harm → depot → shop → me, with bank beside the harm as the wrong turn. Its key is not judged. */
export function sampleMap(): Level {
  const base = sampleLevel();
  const exhibit: MapExhibit = {
    kind: 'map',
    map: { id: 'map', title: '流向图', detail: '旧门牌', detailId: 'old-door', origin: 'me' },
    harm: { id: 'harm', icon: 'phone', name: '来电', caption: '说得出', says: '旧门牌的住户吗', at: [1, 3] },
    nodes: [
      node('me', [2, 1], true),
      node('shop', [2, 2], true),
      node('depot', [2, 3], true),
      node('bank', [1, 4], false),
    ],
    links: [
      ['me', 'shop'],
      ['shop', 'depot'],
      ['depot', 'harm'],
      ['harm', 'bank'],
    ],
    steps: [
      { id: 'first', title: '记下号码', text: '把来电留着' },
      { id: 'second', title: '要三倍', text: '三倍赔' },
    ],
  };
  return {
    ...base,
    public: {
      ...base.public,
      mechanic: 'trace',
      exhibit,
      spots: ['shop', 'depot', 'bank', 'first', 'second'].map((id) => ({ id, label: id })),
      reasons: ['excess', 'refusal', 'preset', 'treble', 'stray', 'door'],
    },
  };
}
