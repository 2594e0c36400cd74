/** A seal that stands for a person without naming anyone: one nature character, and what it is called in English. */
export interface NatureSeal {
  readonly char: string;
  readonly en: string;
}

const list =
  '鹤 Crane,鲸 Whale,枫 Maple,星 Star,雁 Wild goose,荷 Lotus,溪 Brook,蝶 Butterfly,虹 Rainbow,鹰 Eagle,' +
  '桃 Peach,雪 Snow,獭 Otter,藤 Vine,鸥 Gull,浪 Wave,萤 Firefly,橘 Tangerine,峰 Peak,鹭 Egret,' +
  '葵 Sunflower,兔 Rabbit,霜 Frost,鲤 Carp,榕 Banyan,月 Moon,蜂 Bee,柿 Persimmon,潮 Tide,鹊 Magpie,' +
  '苔 Moss,豹 Leopard,泉 Spring,蛙 Frog,槐 Pagoda tree,霞 Rosy cloud,莺 Warbler,菱 Water chestnut,礁 Reef,狮 Lion,' +
  '稻 Rice,隼 Falcon,雨 Rain,蟹 Crab,樟 Camphor tree,貂 Marten,岛 Island,梨 Pear,雀 Sparrow,芽 Sprout,' +
  '蝉 Cicada,湖 Lake,狐 Fox,柚 Pomelo,露 Dew,鹂 Oriole,桐 Tung tree,螺 Conch,瀑 Waterfall,蕨 Fern,' +
  '猫 Cat,棠 Crabapple,雾 Mist,鸢 Kite,茶 Tea,鲨 Shark,冰 Ice,莓 Berry,驼 Camel,苇 Reed,' +
  '鹃 Cuckoo,榆 Elm,虾 Shrimp,荔 Lychee,狼 Wolf,蚕 Silkworm,菇 Mushroom,椿 Toon tree';

/**
 * The nature characters a player, a visitor or a seat can be given, in the order in which they are given out.
 * None is a common surname or in the Hundred Family Surnames, so none is taken for a name. New ones go at the
 * end: a seat's number is its place in this list.
 */
export const natureSeals: readonly NatureSeal[] = list.split(',').map((entry) => {
  const [char = '', ...words] = entry.split(' ');
  return { char, en: words.join(' ') };
});

/** The English name of a nature character; the character itself if it is none of the list. */
export const sealEnglish = (char: string): string =>
  natureSeals.find((seal) => seal.char === char)?.en ?? char;
