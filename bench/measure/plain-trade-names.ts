import { pickOne, seeded, type Random } from '../seeded-random.ts';
import type { CleanSupplier } from './trade-names.ts';

/** Words that firms everywhere call themselves by: they stand in listed names too, which makes these names hard. */
const BRANDS =
  'Golden Star|Al Noor|Pacific|Royal|Universal|Eastern|Orient|Asia|Euro|Delta|Alpha|Omega|Sigma|Apollo|Atlas|Phoenix|Everest|Crown|Diamond|Pearl|Lotus|Rainbow|Sunrise|Falcon|Eagle|Tiger|Lion|Dragon|Victory|Unity|Prime|Elite|Supreme|Classic|Modern|National|Continental|Mega|Ultra|Smart|Green Leaf|Blue Sky|New Horizon|Great Wall|Silk Road|Red Sea|Gulf|Arabian|Caspian|Baltic|Nordic|Andes|Sahara|Nile|Indus|Ganges|Himalaya|Sun|Moon|Silver|Emerald|Ocean|Marine|Sky|Horizon|Vision|Future|Trust|Alliance|Union|Progress|Friendship|Century|Millennium|Galaxy|Star Light|Top|First|Best|Trans|Inter|Medi|Agro|Petro|Techno|Bio|Nova|Vega|Orion|Titan|Olympic|Victoria|Imperial|Regal|Noble|Grand|Capital|Central|Metro|City|Northern|Southern|Western|Desert|River|Mountain|Palm|Cedar|Rose|Jasmine|Al Rashid|Al Salam|Al Amal|Al Madina|Al Fajr'.split(
    '|',
  );
const FAMILIES =
  'Hassan|Ahmed|Ali|Khan|Hussain|Chen|Li|Wang|Zhang|Liu|Kim|Park|Nguyen|Tran|Garcia|Lopez|Martinez|Silva|Santos|Rossi|Müller|Ivanov|Petrov|Yilmaz|Kaya|Singh|Sharma|Patel|Gupta|Rahman|Karim|Saleh|Haddad|Khoury|Mahmoud|Aziz|Popov|Kovač|Novak|Fernandez|Costa|Tanaka|Suzuki|Cohen|Levi|Haji|Farooq|Malik|Qureshi|Reyes'.split(
    '|',
  );
const PINYIN =
  'Zhongxing|Hengtong|Xinyuan|Jinlong|Tianyi|Dongfang|Huaxin|Guangming|Yongsheng|Haitian|Longteng|Fengyuan|Hongda|Ruifeng|Xingda|Zhenhua|Jinhua|Huayang|Changjiang|Xinda|Tianhe|Hualong|Jinyuan|Shengda|Yuanda|Taihe|Xinhua|Hongyuan|Jiahe|Wanda|Huatai|Fuhua|Minghui|Kaida|Lianhe|Dahua|Anda|Baoli|Xiangyu|Zhongtian'.split(
    '|',
  );
const TOWNS =
  'Shanghai|Beijing|Guangzhou|Shenzhen|Hong Kong|Tianjin|Wuhan|Chengdu|Dubai|Istanbul|Moscow|Karachi|Mumbai|Singapore|Kuala Lumpur|Jakarta|Bogota|Lima|Cairo|Beirut|Tehran|Damascus|Kyiv|Minsk|Almaty'.split(
    '|',
  );
const TRADES =
  'Trading|Shipping|Logistics|Oil|Energy|Steel|Metals|Chemicals|Pharma|Foods|Textile|Garments|Electronics|Technology|Machinery|Construction|Petrochemical|Agro|Auto Parts|Plastics|Paper|Cement|Aviation Services|Maritime|Freight|Medical|Rubber|Optical|Instruments|Equipment|Industries|Engineering|Import Export|General Trading|Investment'.split(
    '|',
  );
const KINDS =
  'Group|International|Company|Corporation|Holding|Enterprises|Industrial|Services|Solutions|||||'.split('|');
const FORMS =
  'Co., Ltd.|Ltd|LLC|Inc.|FZE|FZCO|GmbH|S.A.|S.A.S.|Pte Ltd|Sdn Bhd|JSC|L.L.C.|Corp.|Limited|||'.split('|');

/** Names made of words that listed firms use as well; invented by rule from a seed. */
export function plainTradeNames(count: number, seed: number): CleanSupplier[] {
  const next = seeded(seed);
  return Array.from({ length: count }, () => {
    const parts = [
      next() < 0.2 ? pickOne(next, TOWNS) : '',
      ownWord(next),
      pickOne(next, TRADES),
      pickOne(next, KINDS),
      pickOne(next, FORMS),
    ];
    const name = parts.filter((part) => part !== '').join(' ');
    return { name: next() < 0.5 ? name.toUpperCase() : name, country: null, address: '' };
  });
}

function ownWord(next: Random): string {
  const chance = next();
  if (chance < 0.4) return pickOne(next, BRANDS) ?? '';
  if (chance < 0.55) return `${pickOne(next, BRANDS)} ${pickOne(next, BRANDS)}`;
  if (chance < 0.7) return pickOne(next, FAMILIES) ?? '';
  if (chance < 0.78)
    return `${pickOne(next, FAMILIES)} & ${pickOne(next, ['Sons', 'Brothers', 'Co', 'Partners'])}`;
  if (chance < 0.92) return pickOne(next, PINYIN) ?? '';
  const letters = Array.from({ length: 2 + Math.floor(next() * 2) }, () =>
    String.fromCharCode(65 + Math.floor(next() * 26)),
  );
  return next() < 0.5 ? letters.join('') : `${letters.join('.')}.`;
}
