/**
 * Short forms, plurals and spellings that are one word for the comparison. Own list.
 * Each line: the form that stands for all, then what it is also written as.
 */
const GROUPS = `
international intl internat internatl interntl int interl intnl intern inter'l
manufacturing mfg mnfg manufac mftg mfr mfrs manuf manufacturer manufacturers manufacture manufactory mfgr manufg
technology tech techs technologies technol technological techno tec tecn tchnlgy techn teknoloji tecnologia tecnologias
industry ind inds indy industries idustries indust indl industrial industria industrie
enterprise enterprises entp ent ents entpr entprs enterpr entreprise entreprises
trading trdg trdng tradg trd trad tradng
trade trades
import imp imports importer importers importing
export exp exports exporter exporters exporting
product products prods prdts
production productions prodn prodns
company companies
development dev devt devpt devel dvlp dvlpmt dvpt develop devs developments
engineering engg engr engrg eng engnrg engring
electronic electronics electr elec electron
electrical elect elctrcl eletrical
equipment equip eqpt eqp equipt equipmt equipments
service services svc svcs srvc srvcs serv
group grp gp grps groups gruppe grupo gruppo groupe
holding holdings hldg hldgs hldng
garment garments gmt gmts garmt garmts
apparel apparels appl
textile textiles txt tex textil textilien tekstil
fashion fashions fashn
fabric fabrics fab
knitting knits knit knittings
knitwear knitwears
shoe shoes
material materials matl matls mat
machinery machineries mach mchy mchry mchnry machine machines
chemical chemicals chem chems chemie chmcl
pharmaceutical pharmaceuticals pharm pharma pharmac pharmaceut
communication communications comms commun communs
system systems sys syst systs
solution solutions soln solns
brother brothers bros
association assoc assn asoc assocn assocs asociacion associacao associazione
department dept dep dpt
university univ univs
institute inst instit institut
general gen genl gnl genrl
national natl nat natnl
management mgmt mgt mngmt mgnt mngt
marketing mktg
financial fin fincl finl financials
foundation fdn fndn found fndtn
exchange exch exchg exchs
research rsch resch rsrch
shipping shpg shppg shpng shipg
petroleum petr petrol petro petrl
petrochemical petrochemicals petrochem petchem petrochems
commercial coml comml comercial
organization org orgn orgs orgzn organisation organizations organisations
defence def defense dfns
military mil milit
security secur scrty secty
aviation avn aviat
marine marit
scientific scientif scient
government govt gov
insurance ins insur insce
assurance assur
aerospace aerosp
automobile automob
automotive automot
hospital hosp

ministry minist
property properties
railway rly rlwy railways
refinery refin
secretary secy

telecommunication telecom telecoms telecommunications telecomms telcom

committee cttee cmte comte
commission commn
consultant consultants consult conslt
consulting consultancy cnslt
administration admin admn
agency agcy agencies
building bldg bldgs buildings

distribution distr distn distrib distributor distributors distributing
economic econ
education educ
environmental envir environ
information info infor
innovation innov innovations
metallurgical metall

operation operations
precision prec
processing procg procesg
province prov
special spcl
station stn
structure struct structures

united utd
vehicle veh vehicles

factory fty fact factories fac facty
agriculture agri agric agricultural
automobile automobiles
accessory accessories access accs
component components
supply supplies
investment investments invest inv invs invt invts invmt investm
construction constructions constr const constrn constns constrs
transport transportation transportations transp trspt trnsp transpt transports
logistics logistic
foodstuff foodstuffs
food foods
packaging packing pkg pack
plastic plastics plas
metal metals
mill mills
work works
instrument instruments
laboratory lab labs laboratories
centre center ctr
aluminium aluminum alum
fibre fiber fibres fibers
colour color
tyre tire tyres tires
jewellery jewelry
mould mold moulds molds
sock socks
toy toys
glove gloves
carpet carpets
beedi beedie bidi beedies bidis
partner partners
resource resources
science sciences sci scis
part parts
mine mines
cotton ctn
energy energies
warehouse warehouses
store stores
fruit fruits
vegetable vegetables veg
mountain mt
saint st
`;

/** Folded word → the form that stands for it. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  GROUPS.split('\n').flatMap((line) => {
    const [head, ...others] = line.trim().split(' ');
    return head === undefined ? [] : others.map((word): [string, string] => [word, head]);
  }),
);

/** Short forms of several words, none of which can be told without the other name; they say as little as those do. */
export const CUT_WORDS: ReadonlySet<string> = new Set('comm trans res cons sec prod mar'.split(' '));

/** Words without meaning of their own; they are left out of the comparison. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set('and the of for und et y by to'.split(' '));

/** Small words that are articles in one language and syllables of names in another ("Da Wei"): hardly any weight. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'de del della di do da dos das des du la le les los las el ve der die das in at i e al'.split(' '),
);

/** Number words and ordinals → the number. Only where the word stands after "no" or is an ordinal. */
export const ORDINALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    first: '1',
    second: '2',
    third: '3',
    fourth: '4',
    fifth: '5',
    sixth: '6',
    seventh: '7',
    eighth: '8',
    ninth: '9',
    tenth: '10',
    '1st': '1',
    '2nd': '2',
    '3rd': '3',
    '4th': '4',
    '5th': '5',
    '6th': '6',
    '7th': '7',
    '8th': '8',
    '9th': '9',
    '10th': '10',
    primero: '1',
    segundo: '2',
    tercero: '3',
    deuxieme: '2',
    erste: '1',
    zweite: '2',
    dritte: '3',
    ii: '2',
    iii: '3',
    iv: '4',
    vi: '6',
    vii: '7',
    viii: '8',
    ix: '9',
    xi: '11',
    xii: '12',
    xiii: '13',
    xiv: '14',
    xv: '15',
  }),
);

/** Number words that may stand for a number ("Three Percenters", "3 Percenters"). */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at): [string, string] => [word, String(at + 1)]),
);
