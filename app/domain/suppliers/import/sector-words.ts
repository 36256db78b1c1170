import anyAscii from 'any-ascii';

/**
 * Words that buyers and Open Supply Hub use for trades, by ISIC revision 4 division. Own work; a word that fits
 * several divisions is left out.
 */
const WORDS: Readonly<Record<string, string>> = {
  '01': 'agriculture|farming|crops|horticulture|fruit|vegetables|cotton|coffee|tea|cocoa|floriculture|livestock|landwirtschaft|agricultura|nong ye',
  '02': 'forestry|logging|timber',
  '03': 'fishing|fisheries|aquaculture|seafood|fischerei|peche|pesca',
  '05': 'coal mining',
  '06': 'oil and gas|oil gas|petroleum extraction',
  '07': 'metal mining|ore mining|mining of metal ores',
  '08': 'mining|quarrying|mining and quarrying|bergbau',
  '10': 'food|food processing|food products|food manufacturing|meat processing|lebensmittel|agroalimentaire|alimentacion|shi pin',
  '11': 'beverages|beverage|drinks',
  '12': 'tobacco',
  '13': 'textiles|textile|fabric|fabrics|spinning|weaving|yarn|home textiles|textil|textilien|tessile|fang zhi',
  '14': 'apparel|garments|garment|clothing|fashion|ready made garments|rmg|workwear|bekleidung|habillement|confeccion|abbigliamento|fu zhuang',
  '15': 'footwear|leather|leather goods|shoes|luggage|schuhe|chaussures|calzado',
  '16': 'wood|wood products|sawmilling',
  '17': 'paper|pulp and paper|packaging paper|paper products',
  '18': 'printing',
  '19': 'refining|petroleum products',
  '20': 'chemicals|chemical|cosmetics|cleaning products|chemie|hua gong',
  '21': 'pharmaceuticals|pharma|medicines',
  '22': 'rubber|plastics|plastic|rubber and plastics|gloves|kunststoff|plastiques',
  '23': 'glass|ceramics|cement|bricks|stone products|building materials',
  '24': 'steel|basic metals|aluminium|aluminum|metals|iron and steel',
  '25': 'metal products|fabricated metal|fabricated metal products|hardware tools',
  '26': 'electronics|computers|semiconductors|electronic components|ict hardware|solar|solar panels|elektronik|electronique|electronica|dian zi',
  '27': 'electrical equipment|batteries|appliances|household appliances|cables',
  '28': 'machinery|machinery and equipment|maschinenbau',
  '29': 'automotive|vehicles|automobile|car parts|auto parts|automobil',
  '30': 'transport equipment|shipbuilding|aerospace|bicycles',
  '31': 'furniture|mobel|meubles|muebles|jia ju',
  '32': 'toys|jewellery|jewelry|sporting goods|sports equipment|medical instruments|musical instruments',
  '33': 'repair|repair and installation',
  '35': 'electricity|energy|power generation|utilities',
  '38': 'waste|recycling|waste management',
  '41': 'construction|building construction|building|bau|construccion|batiment',
  '42': 'civil engineering|infrastructure',
  '43': 'specialised construction|building installation|scaffolding',
  '45': 'car wash|car washes|vehicle trade',
  '46': 'wholesale|trading|trading company|distribution|import export',
  '47': 'retail|retail trade',
  '49': 'road transport|trucking|haulage|land transport',
  '50': 'shipping|sea transport|water transport|maritime',
  '51': 'air transport|aviation',
  '52': 'warehousing|logistics|freight forwarding|logistik|logistique|logistica|wu liu',
  '53': 'postal|courier|couriers',
  '55': 'accommodation|hotels|hotel|hospitality',
  '56': 'catering|restaurants|food service|canteen',
  '58': 'publishing',
  '61': 'telecommunications|telecoms',
  '62': 'software|it services|computer programming|information technology',
  '64': 'financial services|banking|finance',
  '65': 'insurance',
  '68': 'real estate|property',
  '69': 'legal|accounting|legal services',
  '70': 'consulting|consultancy|management consulting',
  '71': 'engineering|architecture|testing',
  '73': 'advertising|marketing',
  '78': 'recruitment|staffing|employment agency|temporary labour|labour provider|agency labour',
  '80': 'security|security services|guarding',
  '81': 'cleaning|cleaning services|facilities management|landscaping|facility services',
  '82': 'business support|call centre|call center',
  '85': 'education|training',
  '86': 'healthcare|health care',
  '87': 'residential care|care homes|care home',
  '88': 'social work',
  '96': 'laundry|dry cleaning|nail bar|personal services',
  '97': 'domestic work|domestic workers',
};

const DIVISION_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([division, words]) =>
    words.split('|').map((word): [string, string] => [word, division]),
  ),
);

/** The ISIC code that a cell's part names, by its digits ("1410", "C14", "14.10") or by a usual word; null when neither. */
export function sectorOf(typed: string): string | null {
  const code = /^(?:isic|nace)?[\s:]*[A-U]?\s*(\d{2})[.\s]?(\d{1,2})?(?:[.\s]\d+)?\b/i.exec(typed);
  if (code?.[1]) return code[1] + (code[2] ?? '');
  if (/^[1-9]$/.test(typed.trim())) return `0${typed.trim()}`;
  const folded = anyAscii(typed.normalize('NFKC'))
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return (
    DIVISION_OF.get(folded) ??
    DIVISION_OF.get(
      folded.replace(/^manufacture of | (manufacturing|production|industry|sector)$/g, '').trim(),
    ) ??
    null
  );
}
