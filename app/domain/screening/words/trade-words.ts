/**
 * Words that say what a company does or what kind of body it is, and words that many firms pick for their
 * sound. None of them tells which company a name means. Own list, from general knowledge of trade names.
 *
 * `BUSINESS_WORDS` say nearly nothing, `TRADE_WORDS` little, `COMMON_WORDS` something.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Words of the form of business: hardly any weight. */
export const BUSINESS_WORDS = words(`
group holding international enterprise trading trade business industry industrial product commercial commerce
import export general service factory plant works unit division branch office company corporation firm
manufacturing production processing development investment agency store shop house centre limited subsidiary
global company venture establishment association society union cooperative foundation institute
`);

/** Words of trades, materials and goods. */
export const TRADE_WORDS = words(`
textile garment colour apparel clothing clothes fashion wear knitwear knitting knit knits weaving woven spinning dyeing
dyed dye printing embroidery washing laundry finishing fabric yarn thread cotton linen wool woollen silk jute
denim jeans leather tannery footwear shoe sock hosiery towel terry carpet rug curtain bedding home hair wig
accessory button zipper label trim lace melange fibre polyester viscose nylon nonwoven sewing tailoring uniform
sportswear underwear lingerie sweater shirt cap hat glove bag luggage handbag toy gift craft handicraft
technology tech electronic electric electrical electricity power energy solar photovoltaic silicon polysilicon
semiconductor battery lithium component circuit optical optics photoelectric lighting led lamp display computer
software data information network telecom communication digital instrument device equipment machinery machine
mechanical engineering construction building real estate property material metal metals metallurgy nonferrous
ferrous iron steel aluminium aluminum aluminio copper zinc lead tin nickel magnesium titanium gold silver mine
mining mineral coal coke oil petroleum gas petrochemical chemical chemistry plastic rubber tyre tire glove resin
paint coating glass ceramic cement stone marble granite wood wooden timber furniture paper packaging package
carton box bottle can food foods beverage drink tea coffee cocoa sugar salt rice grain flour noodle fruit
vegetable tomato garlic pepper nut meat poultry egg dairy milk fish fishing fishery seafood shrimp marine ocean
aquatic agriculture agricultural agro farm farming plantation garden flower seed feed fertilizer biotech
biotechnology biological bio pharmaceutical pharma medicine medical health care hospital cosmetic beauty
logistics transport transportation shipping freight forwarding warehouse warehousing storage cargo express
aviation airline railway auto automobile automotive motor vehicle car bicycle bike part parts accessories tool
hardware fastener screw bearing pump valve pipe fitting wire cable casting forging foundry mould mold die press
diesel engine boiler fan pressing prison camp detachment reeducation vocational skill training education school
university college science scientific research advanced precision automation intelligent smart environmental
protection water green new clean culture media advertising printing publishing film entertainment sport sports
hotel restaurant tourism travel consulting management finance financial capital bank insurance security safety
supply chain sourcing buying solution system project park base market mall mill mills workshop laboratory
stationery jewellery jewelry diamond watch camera phone mobile appliance household kitchen ware bamboo straw
tobacco cigar beedi bidi palm ingredient additive extract stevia starch oilseed soy county city town village
district province provincial municipal state national people public economic economy
`);

/** Words with a pleasant ring, colours, compass points, numbers as words and other frequent name words. */
export const COMMON_WORDS = words(`
pacific atlantic oriental orient eastern western northern southern east west north south central middle sino
universal world worldwide star sun sunrise sunshine moon sky blue red green white black golden royal king queen
prince imperial crown diamond pearl ruby jade dragon phoenix tiger lion eagle horse camel elephant falcon dove
rose lotus lily apple orange united allied alliance modern new old young first prime premier premium super
supreme best top great grand big giant mega max maxi mini micro nano ultra pro plus alpha beta delta omega sigma
horizon future dream vision hope trust faith victory success lucky fortune happy prosperity prosper wealth rich
excellent quality perfect ideal classic elegant style standard master expert leader pioneer creative creation
innovation innovative idea unique special select choice hero champion power force energy speed fast quick easy
bright light crystal rainbow spring summer winter autumn river lake sea bay island mountain hill valley forest
tree nature natural organic eco earth land field bridge gate tower castle palace temple city union brother son
sons family friend friends team partner partners joint mutual century millennium age time life live living love
peace unity harmony freedom liberty heritage tradition legend original origin source root base rising rise up
high fine pure fresh sweet casual needle select long good luck everest ganesh al abu bin el mohammad muhammad
ahmed ali khan shah islam rahman hossain singh kumar sharma patel lee kim park chen wang li zhang liu sons jin
hua xin hong tai sheng long feng da fa fu guang heng hui jia jian ming tong xing yi yuan
`);
