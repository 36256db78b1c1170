import { pickOne, seeded, type Random } from '../seeded-random.ts';

/** A made-up supplier as it stands in an import register. */
export type CleanSupplier = {
  readonly name: string;
  /** ISO 3166-1 alpha-3, or null when not known. */
  readonly country: string | null;
  readonly address: string;
};

type Style = {
  readonly country: string;
  readonly towns: string;
  readonly first: string;
  readonly second: string;
  readonly trades: string;
  readonly kinds: string;
  readonly forms: string;
};

/** How firms of a country are called: invented first halves and second halves of words, trades, kinds, forms. */
const STYLES: readonly Style[] = [
  {
    country: 'CHN',
    towns: 'Ningbo|Dongguan|Wenzhou|Yiwu|Foshan|Quanzhou|Shaoxing|Xiamen|Suzhou|Qingdao|Jiaxing|Zhongshan',
    first: 'Hong|Jia|Xin|Yong|Ming|Rui|Tai|Fu|Sheng|Bo|Kai|Lan|Mei|Qi|Zhen|Shun|Ze|Huan|Lian|Dong',
    second: 'hua|da|li|feng|yuan|xing|tong|sheng|mao|long|yi|hai|chang|fa|ke|rui|bang|yang|cheng|ning',
    trades:
      'Garment|Textile|Knitting|Hardware|Plastic|Electronics|Furniture|Toys|Shoes|Lighting|Packing|Ceramics|Bags|Auto Parts|Electric Appliance',
    kinds: 'Industrial|Trading|Import & Export|Manufacturing|Technology|Products|Factory|Imp. & Exp.',
    forms: 'Co., Ltd.|Co Ltd|Company Limited|Co.,Ltd|',
  },
  {
    country: 'IND',
    towns: 'Tirupur|Ludhiana|Panipat|Surat|Jaipur|Moradabad|Kanpur|Karur|Agra|Noida',
    first: 'Shri|Sai|Vard|Raj|Kamal|Bal|Om|Jay|Amar|Nav|Sun|Gir|Mahal|Prem|Ved|Ananth',
    second: 'ananda|esh|lakshmi|dhara|vati|tara|endra|murugan|deep|kala|mani|priya|raja|gopal|vel',
    trades:
      'Exports|Textiles|Garments|Spinning Mills|Leathers|Handicrafts|Fabrics|Apparels|Engineering Works|Spices|Foods|Granites',
    kinds: 'International|India|Overseas|Industries|Enterprises|Impex|Creations|',
    forms: 'Pvt. Ltd.|Private Limited|Pvt Ltd|LLP|Ltd.|',
  },
  {
    country: 'BGD',
    towns: 'Dhaka|Gazipur|Chattogram|Narayanganj|Savar|Ashulia',
    first: 'Noor|Sham|Rupa|Mita|Padma|Bashun|Silver|Crown|Ever|Dek|Fakh|Anan|Esquire|Hamid',
    second: 'ali|tex|na|dhara|green|land|way|sons|tara|line|knit|bd|ex',
    trades:
      'Fashion|Apparels|Knit Composite|Knitwear|Sweaters|Garments|Washing|Dyeing|Denim|Textile Mills|Embroidery',
    kinds: 'Industries|International|Bangladesh|Group|(Unit-2)|',
    forms: 'Ltd.|Limited|LTD|Pvt. Ltd.',
  },
  {
    country: 'TUR',
    towns: 'Istanbul|Bursa|Izmir|Denizli|Gaziantep|Usak',
    first: 'Ak|Yıl|Demir|Öz|Gül|Kara|Sel|Er|Bey|Tun|Men|Çal',
    second: 'tekin|maz|soy|bora|can|dağ|han|taş|pınar|kaya|ova',
    trades: 'Tekstil|Konfeksiyon|İplik|Deri|Mobilya|Gıda|Makina|Ev Tekstili|Plastik',
    kinds: 'San. ve Tic.|Dış Ticaret|Sanayi|Pazarlama|',
    forms: 'A.Ş.|Ltd. Şti.|Ltd Sti|A.S.',
  },
  {
    country: 'VNM',
    towns: 'Ha Noi|Binh Duong|Dong Nai|Hai Phong|Da Nang|Nam Dinh',
    first: 'Thanh|Minh|Hoang|Phuong|Quang|Tan|Viet|Nam|Hung|Phu',
    second: ' Phat| Long| Anh| Thinh| Duc| Tien| Loc| Hai| Dat| Son',
    trades: 'Garment|Wood|Seafood|Footwear|Furniture|Plastic|Textile|Coffee|Rubber',
    kinds: 'Joint Stock|Export|Production Trading|Import Export|Industrial|',
    forms: 'Co., Ltd|JSC|Company Limited|Corporation',
  },
  {
    country: 'ITA',
    towns: 'Prato|Como|Biella|Vicenza|Arezzo|Carpi',
    first: 'Bel|Monte|Vil|San|Cas|Fior|Luc|Mar|Tes|Ver',
    second: 'lini|rosso|anera|giano|telli|ona|ardi|enzi|avolta|etti',
    trades: 'Tessile|Manifatture|Filati|Pelletterie|Calzature|Mobili|Alimentari|Ceramiche|Meccanica',
    kinds: 'Italia|Moda|Group|& Figli|',
    forms: 'S.r.l.|SRL|S.p.A.|S.n.c.|',
  },
  {
    country: 'DEU',
    towns: 'Hamburg|Chemnitz|Bielefeld|Solingen|Reutlingen|Kassel',
    first: 'Brück|Stein|Hoch|Wald|Lind|Feld|Ober|Reich|Eich|Kron',
    second: 'mann|hauer|berger|ner|meyer|bach|hofer|stätter|heim|wald',
    trades: 'Textil|Maschinenbau|Werkzeuge|Möbel|Elektronik|Lebensmittel|Verpackung|Kunststoff|Leuchten',
    kinds: 'Handels|Vertriebs|Technik|Deutschland|Werke|',
    forms: 'GmbH|GmbH & Co. KG|AG|KG|e.K.',
  },
  {
    country: 'MEX',
    towns: 'Puebla|Monterrey|León|Tijuana|Guadalajara|Mérida',
    first: 'San|Vill|Tex|Maqu|Del|Alta|Riv|Cor|Palm|Sier',
    second: 'alba|agra|mora|era|ado|isa|anza|oral|ina|mex',
    trades: 'Textiles|Confecciones|Calzado|Alimentos|Muebles|Plásticos|Autopartes|Empaques|Hilos',
    kinds: 'de México|del Norte|Industrial|Comercializadora|Internacional|',
    forms: 'S.A. de C.V.|SA de CV|S. de R.L. de C.V.|S.A.',
  },
  {
    country: 'USA',
    towns: 'Los Angeles|Houston|Charlotte|Newark|Columbus|Seattle',
    first: 'North|Blue|Red|Oak|Stone|River|Sun|Clear|Prime|Apex|Summit|Iron',
    second: 'ridge|field|wood|gate|line|brook|point|crest|water|dale|star|ton',
    trades:
      'Apparel|Foods|Packaging|Home Furnishings|Tools|Medical Supply|Plastics|Logistics|Produce|Lighting|Footwear',
    kinds: 'International|Group|Brands|Products|Imports|of America|Global|',
    forms: 'Inc.|LLC|Corp.|Inc|Company|, Inc.',
  },
  {
    country: 'IDN',
    towns: 'Jakarta|Bandung|Surabaya|Semarang|Tangerang|Bekasi',
    first: 'Sari|Indo|Mulia|Karya|Jaya|Surya|Tri|Panca|Cahaya|Bina',
    second: ' Tirta| Makmur| Abadi| Utama|tama| Sejahtera| Lestari|kencana| Perkasa| Mandiri',
    trades: 'Garment|Tekstil|Furniture|Rubber|Busana|Footwear|Plastik|Kimia|Pangan',
    kinds: 'Indonesia|Internasional|Nusantara|Industri|',
    forms: 'PT.|PT|CV.',
  },
  {
    country: 'PAK',
    towns: 'Karachi|Faisalabad|Sialkot|Lahore|Multan',
    first: 'Al-|Zam|Kohin|Gul|Shah|Mian|Noor|Chen|Sapph|Art',
    second: 'zam|oor|een|istan|ab|ire|azia|wala|tex|ani',
    trades: 'Textile Mills|Sports|Surgical|Leather|Weaving|Towels|Hosiery|Rice Mills|Gloves|Cutlery',
    kinds: 'Industries|Enterprises|International|Corporation|& Sons|',
    forms: '(Pvt) Ltd|(Pvt.) Ltd.|Limited|(Private) Limited|',
  },
  {
    country: 'THA',
    towns: 'Bangkok|Samut Prakan|Chonburi|Nakhon Pathom|Rayong',
    first: 'Siam|Thai|Chai|Sri|Tha|Boon|Wat|Suwan|Rung|Nara',
    second: 'wat|porn|chai|rung|thep|mit|ana|phan|siri|charoen',
    trades: 'Garment|Rubber|Foods|Canning|Jewelry|Plastics|Auto Parts|Footwear|Seafood',
    kinds: 'Industry|(Thailand)|International|Products|Enterprise|',
    forms: 'Co., Ltd.|Public Co., Ltd.|Company Limited|',
  },
];

/** Supplier names made by rule, a twelfth to each country. The same seed gives the same names; none is a real firm. */
export function tradeNames(count: number, seed: number): CleanSupplier[] {
  const next = seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const style = STYLES[at % STYLES.length];
    return style === undefined ? { name: '', country: null, address: '' } : makeSupplier(next, style);
  });
}

function makeSupplier(next: Random, style: Style): CleanSupplier {
  const part = (from: string): string => pickOne(next, from.split('|')) ?? '';
  const coined = (): string => part(style.first) + part(style.second);
  const town = part(style.towns);
  const own = next() < 0.25 ? `${coined()} ${coined()}` : coined();
  const words = [
    next() < 0.35 ? town : '',
    own,
    next() < 0.92 ? part(style.trades) : '',
    next() < 0.55 ? part(style.kinds) : '',
  ];
  const form = part(style.forms);
  const name = style.country === 'IDN' ? [form, ...words] : [...words, form];
  const written = name.filter((word) => word !== '').join(' ');
  return {
    name: next() < 0.35 ? written.toUpperCase() : written,
    country: style.country,
    address: `${1 + Math.floor(next() * 240)} ${coined()} Road, ${town}`,
  };
}
