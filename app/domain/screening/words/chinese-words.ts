/**
 * Chinese business words with the English words that companies use for them in their English names, so that
 * 新疆紫金锌业有限公司 can be held against "Xinjiang Zijin Zinc Industry Co., Ltd.". Own list; simplified and
 * traditional forms. What is not here is romanised syllable by syllable and compared weakly.
 *
 * Each entry: Chinese word(s) separated by "/", then the English ("" = no counterpart).
 */
const ENTRIES = `
有限责任公司/有限公司=co ltd
股份有限公司=co ltd
集团有限公司/集團有限公司=group co ltd
控股有限公司=holding co ltd
有限=ltd
公司=co
株式会社/株式會社=kabushiki kaisha
集团/集團=group
控股=holding
总公司/總公司=corporation
分公司=branch
工厂/工廠=factory
总厂/總廠=general factory
厂/廠=factory
第一=no 1
第二=no 2
第三=no 3
第四=no 4
第五=no 5
第六=no 6
第七=no 7
第八=no 8
实业/實業=industry
工业/工業=industry
产业/產業=industry
企业/企業=enterprise
贸易/貿易=trading
商贸/商貿=trading
经贸/經貿=economic trade
进出口/進出口=import export
国际/國際=international
投资/投資=investment
科技/技术/技術=technology
电子/電子=electronic
电气/電氣/电器/電器=electrical
电力/電力=power
光电/光電=photoelectric
光伏=photovoltaic
太阳能/太陽能=solar
硅业/矽業=silicon industry
多晶硅=polysilicon
能源=energy
新能源=new energy
新材料=new material
材料=material
化工=chemical
化学/化學=chemical
生物=biotech
医药/醫藥/制药/製藥=pharmaceutical
食品=food
番茄=tomato
糖业/糖業=sugar industry
水产/水產=aquatic
渔业/漁業=fishing
农业/農業=agriculture
纺织/紡織=textile
毛纺织/毛紡織=wool textile
棉纺织=cotton textile
纺织品=textile
服装/服裝=garment
服饰/服飾=apparel
制衣/製衣=garment
针织/針織=knitting
印染=dyeing
色纺=color spinning
时尚/時尚=fashion
棉业/棉業=cotton industry
棉麻=cotton linen
棉花=cotton
鞋业/鞋業=shoe industry
皮革=leather
发制品/髮製品/发饰品=hair product
玩具=toy
家具/傢俱=furniture
包装/包裝=packaging
印刷=printing
塑料/塑胶/塑膠=plastic
橡胶/橡膠=rubber
轮胎/輪胎=tyre
玻璃=glass
陶瓷=ceramic
五金=hardware
机械/機械=machinery
机电/機電=electromechanical
设备/設備=equipment
汽车/汽車=automobile
零部件=part
模具=mould
金属/金屬=metal
有色金属=nonferrous metal
有色=nonferrous
钢铁/鋼鐵=iron steel
铝业/鋁業=aluminium industry
铜业/銅業=copper industry
锌业/鋅業=zinc industry
镁业/鎂業=magnesium industry
矿业/礦業=mining
煤业/煤電/煤电=coal electricity
黄金/黃金=gold
金矿=gold mine
建筑/建築=construction
建设/建設=construction
工程=engineering
地产/房地产/房地產=real estate
物流=logistics
仓储/倉儲=warehousing
运输/運輸=transport
信息=information
网络/網絡=network
通信/通讯=communication
智能=intelligent
自动化/自動化=automation
环保/環保=environmental
文化=culture
传媒=media
家电=appliance
绿色/綠色=green
发展/發展=development
开发/開發=development
制造/製造=manufacturing
生产建设兵团/生產建設兵團=production construction corps
自治区/自治區=
省=
市=
县/縣=county
中国/中國=china
新疆=xinjiang
西藏=tibet
内蒙古/內蒙古=inner mongolia
陕西/陝西=shaanxi
山西=shanxi
重庆/重慶=chongqing
厦门/廈門=xiamen
香港=hong kong
台湾/台灣=taiwan
和田=hotan
喀什=kashgar
阿克苏/阿克蘇=aksu
吐鲁番/吐魯番=turpan
哈密=hami
乌鲁木齐/烏魯木齊=urumqi
伊犁=ili
库尔勒=korla
克拉玛依=karamay
洛浦=lop
准噶尔=junggar
昌吉=changji
石河子=shihezi
`;

/** Chinese word → English words, empty where the word has no counterpart. */
export const CHINESE_WORDS: ReadonlyMap<string, string> = new Map(
  ENTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [chinese = '', english = ''] = line.split('=');
      return chinese.split('/').map((word): [string, string] => [word, english]);
    }),
);

/** Length in characters of the longest word in the list. */
export const LONGEST_CHINESE_WORD = Math.max(...[...CHINESE_WORDS.keys()].map((word) => word.length));
