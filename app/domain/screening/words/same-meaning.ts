/**
 * Words that stand for one another in company names, English and romanised from other languages: a Russian "zavod" is
 * a plant or a factory in English. They count as nearly the same word. Own list. The first word of a line stands for
 * all; it decides how much the word says.
 */
const GROUPS = `
factory plant works zavod zavody fabrika fabryka usine fabrica fabbrica werk werke karkhaneh karkhana zavodi kombinat combine gongchang gongjang masna
marine sea maritime morskoy morskaya morskie morski maritima maritimo bahri daryai
port harbour harbor haven porto puerto bandar mina liman port
shipyard shipbuilding dockyard verf verfi shipbuilder shipbuilders
ship vessel boat
shipping navigation steamship shipowners kashtirani keshtirani
refinery refining palayesh masfat naftopererabatyvayushchiy pererabotka
oil petroleum petrol neft nafta naft petro neftyanaya nefte
gas gaz
petrochemical petrochemicals petrochem petroshimi petroshimy neftekhim neftekhimicheskiy petrochemistry neftehim petrokimia petrochimique
chemical khimicheskiy shimiyaei kimiya chemicals
power energy energetika energo energetic niroo nirou elektroenergetika
electricity bargh
steel fulad foolad stal staleliteyniy acier acero
iron ahan
metallurgical metallurgy metallurgicheskiy
copper mes
bank banka banku banque banco banca bancorp banki masraf masrif bankasi eunhaeng unhaeng yinhang banking
insurance bimeh assurance seguros strakhovaya sigorta versicherung
exchange sarafi sarrafi birzha bourse bursa sarraf sirafa borsa saraf
credit etebari kreditnyy
finance financial finansovaya
company sherkat sherkate shirkat sharikat shirka sharika companie kompaniya firma
trading trade commerce commercial tejarat tejarati bazargani tijarah tijara torgovyi torgovy torgovaya torgovaia ticaret comercial comercio commerciale commerciel handel handels dagang muyok trader traders
industry industries sanaye sanayeh sanat sanati sanaei promyshlennost promyshlennaya promyshlennyi industria industrie sanayi sinaa sinaiya
production proizvodstvo proizvodstvennaya proizvodstvennoye producing
construction construcciones construcao stroitelstvo stroitelnaya sakhteman sakhtemani bau insaat contracting contractor contractors muqawalat builder builders
engineering muhandisi mohandesi inzhiniring ingenieria mühendislik muhendislik engineer
development tose'eh toseeh towsee towseeh tanmiya razvitiya entwicklung kalkinma
investment sarmayeh sarmaye investitsii invest istithmar istismar
organization organisation sazman sazeman sazemane tanzim organizatsiya munazzama org orgs
foundation fund fond bonyad bonyade waqf vakfi fundacion fondation stiftung muassasat muassasa muasasat mu'assasat fundacao
institution establishment est moassese moassesseh muessese
association obyedinenie obedinenie obedineniye obyedinenye obyedineniye society jamiat jam'iyat jamiyat obshchestvo assotsiatsiya anjoman verein asociacion ligue league union soyuz ittihad
charity charitable khayriyya kheyrieh kheiriyeh blagotvoritelnyi benevolent humanitarian relief
ministry vezarat wizarat ministerstvo
government hukumat dowlat
army jaish jeish jaysh artesh armiya
brigade liwa brigada brigades kataib katibat kataeb battalions battalion
martyr shahid shaheed shohada martyrs
liberation tahrir
front jabhat jabha frente
movement harakat haraka harakah dvizhenie junbish jonbesh
party hizb hezb partiya partido hizbul
committee lajnat lajna komitet committees commission
council majlis majles shura shoura soviet sovet
islamic islami eslami islamia islamiyya islamiya islamiyah islamique muslim muslims islam
revolution revolutionary enghelab enqelab engelab thawra
guard guards pasdaran corps
republic jomhouri jomhuri jumhuriya respublika
national melli meli mellat natsionalnyi natsionalny watani wataniya wataniyah nacional nationale milli ulusal nazionale
international beynolmelal beinolmelal mezhdunarodnyi mezhdunarodny internacional internationale duwali dawli dowali uluslararasi
central markazi markaziya tsentralny tsentralnyi tsentralnoye
center centre markaz tsentr merkez centro zentrum
research tahqiqat tahghighat buhuth buhooth pajoohesh pazhouhesh pezhuhesh issledovatelskiy issledovaniy investigacion recherche studies study
institute institut instituto mahad pajouheshkadeh pazhuheshgah
university daneshgah danishgah jamia jamiat universitet universidad universite universitesi jamea
scientific elmi ilmi nauchno nauchnyi nauchno-issledovatelskiy science sciences
technology technical tekhnologii tekhnologiya tecnologia teknoloji fanavari tekhnicheskiy technologie tech technological
electronic electronics elektronika elektronik elektronnyi electronique
electrical electro elektro elettrica electrique
machine machinery makine mashin mashinostroeniya mashinostroitelnyi
equipment tajhizat oborudovanie tools
aircraft airplane aeroplane havapeyma samolet avia aeronautical
airline airlines airways havapeymaei aviakompaniya air avialinii aviation havapeimai tayaran hangkong
aerospace havafaza aerokosmicheskiy
missile missiles rocket rockets raket raketnyi mushak
defence defense defa defaa oboronnyi oborona difa
weapon weapons arms armament armaments ordnance oruzheynyi oruzhie
military voennyi voyenno askari nezami
security amn amniat bezopasnosti amniyat
intelligence ettelaat razvedka mukhabarat information
armed mosallah mosalah
force forces niroo niru niruye niruha troops
social ejtemaei ijtimai
construct reconstruction sazandegi
agriculture agricultural keshavarzi selskokhozyaystvennyi zirai agro agrarian farming
food ghazaei ghaza pishchevoy aghziya
medical medicine pezeshki tib meditsinskiy
pharmaceutical pharma darou darouei daroo drug drugs adwiya dawa
textile nassaji tekstil textil
transport transportation haml naql naghl transportnyi transports tashimacilik carrier
airport forudgah matar aeroport aeroporto havalimani aeropuerto
railway railways railroad rail rahahan
road roads
news khabar khabargozari novosti akhbar informatsionnoye
television tv televidenie televizion seda telekanal channel telekompaniya qanat
radio
broadcasting broadcast sima broadcaster
media resaneh
press
agency agentstvo wakala wikala agence agencia
group goruh gorouh gurooh gruppa majmua majmooa majmuat grup grupa gruppen jituan
general amm omumi amma
state gosudarstvennoye gosudarstvennyi gosudarstvennaya government
enterprise predpriyatie predpriyatiye
mine mines madan maaden maadan mining rudnik
space fazaei kosmicheskiy
nuclear atomic atomi hastei yadernyi atomnyi
management modiriat upravlenie upravleniya edareh directorate administration idara
department daerat otdel bureau office daire
people peoples narodnyi khalq mardom narodnaya
youth young molodezh molodezhi shabab
new novyi novy novaya jadid novin
east eastern vostok vostochnyi vostochnaya shargh sharq mashriq
west western zapad zapadnyi gharb maghrib
north northern sever severnyi severnaya shomal shamal
south southern yug yuzhnyi yuzhnaya jonub junub
supply supplies taamin tamin snabzhenie
service services khadamat uslugi servis hizmet
logistics logistik logistika
telecommunication telecom telecommunications mokhaberat ittisalat telekom
communication communications svyaz svyazi ertebatat
network shabakeh set seti
concern kontsern konzern concerne concerns
elevator elevatornyi
computer computers rayaneh
software
cement siman tsement
gold tala zoloto zahab dhahab
tobacco dokhaniat tabak tabac
export saderat saderaat eksport
building sakhtoman bina
hotel hotels otel
hospital bimarestan mustashfa
pipe luleh trubnyi tube tubes pipes
drilling haffari burenie burovaya
exploration ektesharf
tanker naftkesh tankers
automobile khodro automotive avtomobilnyi avto otomotiv automobiles motor motors
tractor traktor
engine engines dvigatel
bureau byuro
design konstruktorskoye konstruktorskoe konstruktorskiy
helicopter helicopters vertolet vertolety
brothers ikhwan biradaran baradaran brother
sons awlad abna walad
establishment tasisat
united muttahida obedinennyi obyedinennaya obyedinennyy unified
joint
great bozorg kabir
imam emam
holy
mosque masjid
school madrasa madrasah
caliphate khilafah khilafat
support supporters ansar nusrat partisans helpers
resistance muqawama moqavemat
emirate imarat
`;

/** Folded word → the word that stands for all that mean the same. */
export const SAME_MEANING: ReadonlyMap<string, string> = new Map(
  GROUPS.split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    })
    .filter(([word]) => /^[a-z]+$/.test(word))
    .reverse(),
);
