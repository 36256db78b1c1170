/** Countries and places in Cyrillic languages, as stems that also begin the adjective. Own list. */
export const CYRILLIC_PLACES = `
~russia: росси россий российск россі російськ расі расійск рос русск руск рф русия русиj
russian federation: российск_федерац російськ_федерац
russian: русск
ukraine: украин украинск україн українськ украін украінск укр
belarus: беларус белорусск белорус білорус білоруськ белоруси беларуси белар
kazakhstan: казахстан казахстанск қазақстан
kyrgyzstan: кыргызстан киргизи кыргызск киргиз кыргыз
uzbekistan: узбекистан узбекск узбек
tajikistan: таджикистан таджикск
turkmenistan: туркменистан туркменск
georgia: грузи грузинск грузі
armenia: армени армянск
azerbaijan: азербайджан азербайджанск
moldova: молдав молдавск молдов молдова молдовск
transnistria: приднестров приднестровск придністров
abkhazia: абхази абхазск
south ossetia: южн_осети
ossetia: осети осетинск
estonia: эстони эстонск естоні
latvia: латви латвийск латві
lithuania: литв литовск
poland: польш польск польщ
serbia: серби сербск србиj србиje српск србија србије
bosnia: босн боснийск
montenegro: черногори черногорск црн_гор
macedonia: македони македонск
bulgaria: болгар болгарск българи българск
croatia: хорвати
greece: греци греческ
turkey: турци турецк
germany: германи немецк
france: франци французск
italy: итали итальянск
england: англи английск
britain: британи британск великобритан
america: америк американск
usa: сша
canada: канад
cuba: куб кубинск
venezuela: венесуэл
china: кита китайск
japan: япони японск
korea: коре корейск
north korea: кндр
vietnam: вьетнам вьетнамск
india: инди индийск
iran: иран иранск
iraq: ирак иракск
syria: сири сирийск
libya: ливи ливийск
egypt: египет египетск
israel: израил израильск
palestine: палестин палестинск
lebanon: ливан ливанск
saudi: саудовск
emirates: оаэ
afghanistan: афганистан афганск
pakistan: пакистан пакистанск
mongolia: монголи монгольск
sudan: судан
central african republic: центральноафриканск_республик цар
africa: африк африканск
asia: ази азиатск
europe: европ европейск європ
central asia: центральн_ази средн_ази
crimea: крым крымск крим кримськ кримск
republic of crimea: республик_крым
sevastopol: севастопол севастопольск
simferopol: симферопол симферопольск
kerch: керч керченск керченськ
yalta: ялт ялтинск
feodosia: феодоси феодосийск феодосі феодосійськ
evpatoria: евпатори евпаторийск євпаторі євпаторійськ
alushta: алушт алуштинск
sudak: судак судакск
bakhchisaray: бахчисара
dzhankoy: джанко
donetsk: донецк донецьк донеччин
luhansk: луганск луганск луганськ луганщин
donbass: донбасс донбас
mariupol: мариупол маріупол мариупольск
horlivka: горловк горлівк
makiivka: макеевк макіївк
alchevsk: алчевск
kherson: херсон херсонск херсонськ
zaporizhzhia: запорожск запорожь запорожье запоріжж запорізьк
melitopol: мелитопол
kharkiv: харьков харьковск харків харківськ
kyiv: киев киевск київ київськ
odesa: одесс одесск одес одеськ
dnipro: днепр дніпр днепропетровск дніпропетровськ
lviv: львов львовск львів львівськ
mykolaiv: николаев николаевск миколаїв миколаївськ
novorossiya: новоросси новороссі
malorossiya: малоросси
~moscow: москв московск москов
saint petersburg: санкт_петербург санкт_петербургск петербург петербургск спб
leningrad: ленинград ленинградск
novosibirsk: новосибирск новосибирск
yekaterinburg: екатеринбург екатеринбургск
sverdlovsk: свердловск
nizhny novgorod: нижн_новгород нижегородск нижегород
novgorod: новгород новгородск
kazan: казан казанск
chelyabinsk: челябинск
samara: самар самарск
omsk: омск
rostov: ростов ростовск
rostov don: ростов_на_дон
ufa: уф уфимск
bashkortostan: башкортостан башкирск башкири
tatarstan: татарстан татарск
krasnoyarsk: красноярск
perm: перм пермск
voronezh: воронеж воронежск
volgograd: волгоград волгоградск
krasnodar: краснодар краснодарск
kuban: кубан кубанск
saratov: саратов саратовск
tyumen: тюмен тюменск
tolyatti: тольятти тольяттинск
izhevsk: ижевск
udmurtia: удмурт удмуртск удмурти
barnaul: барнаул барнаульск
altai: алта алтайск
ulyanovsk: ульяновск
irkutsk: иркутск
khabarovsk: хабаровск
vladivostok: владивосток владивостокск
primorsky: приморск приморь
yaroslavl: ярослав ярославск
makhachkala: махачкал
tomsk: томск
orenburg: оренбург оренбургск
kemerovo: кемеров кемеровск
kuzbass: кузбасс
novokuznetsk: новокузнецк
ryazan: рязан рязанск
astrakhan: астрахан астраханск
penza: пенз пензенск
lipetsk: липецк
~kirov: киров кировск
vyatka: вятк вятск
cheboksary: чебоксар чебоксарск
chuvashia: чуваш чувашск
~tula: тул тульск
kaliningrad: калининград калининградск
kursk: курск
stavropol: ставропол ставропольск
sochi: соч сочинск
tver: твер тверск
magnitogorsk: магнитогорск
ivanovo: иванов ивановск
bryansk: брянск
belgorod: белгород белгородск
~vladimir: владимир владимирск
surgut: сургут сургутск
nizhny tagil: нижн_тагил нижнетагильск
arkhangelsk: архангельск
kaluga: калуг калужск
smolensk: смоленск
murmansk: мурманск
kolomna: коломн коломенск
komsomolsk: комсомольск
~amur: амур амурск
sakhalin: сахалин сахалинск
kamchatka: камчатк камчатск
magadan: магадан магаданск
yakutia: якути якутск
buryatia: бурят бурятск
ulan ude: улан_уд улан_удэнск
chita: чит читинск
zabaykalsky: забайкальск
kabardino balkaria: кабардино_балкарск
`;
