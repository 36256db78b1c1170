/**
 * Countries and regions with their adjectives and their names in other languages, romanised. Each line is one place;
 * the first word stands for all. Own list.
 */
const LINES = `
russia russian rossiya rossiia rossiyskaya rossiiskaya rossiyskiy rossiyskoe rossii russe russland rusiya rossiiskii rossiyskoy rossiiskoe rossiyskie
ukraine ukrainian ukraina ukrainskiy ukrainska ukrayina ukrainy
belarus belarusian byelorussian belorussia byelorussia belorussian belorusskiy belarusskiy byelorussia bielorussian
kazakhstan kazakh kazakhstani kazakhskiy
kyrgyzstan kyrgyz kirgiz kirghiz
uzbekistan uzbek
tajikistan tajik
turkmenistan turkmen
georgia georgian
armenia armenian
azerbaijan azerbaijani azeri
moldova moldovan moldavian moldavia
serbia serbian srbija srbije srpska srpski
bosnia bosnian
croatia croatian
bulgaria bulgarian
romania romanian
hungary hungarian
poland polish polska polski
czech czechia
slovakia slovak
germany german deutschland deutsche deutscher
france french francaise francais
italy italian italia italiana italiano
spain spanish espana espanola espanol
portugal portuguese portuguesa
greece greek hellas hellenic
turkey turkish turkiye turk turki
cyprus cypriot
syria syrian souria souriya suriya suriye syrienne souriyah sooria
lebanon lebanese liban lubnan
iraq iraqi irak iraqiya
iran iranian irani iranienne iraniyan
persia persian pars farsi
jordan jordanian urdun
palestine palestinian filistin falastin philistine
israel israeli
egypt egyptian misr egypte masr
libya libyan libye
tunisia tunisian tunisie
algeria algerian algerie jazair
morocco moroccan maroc
sudan sudanese soudan
somalia somali
yemen yemeni yaman yemenite
saudi saudia
emirates emirati uae
kuwait kuwaiti
qatar qatari
bahrain bahraini
oman omani
arab arabian arabia arabic arabiya
afghanistan afghan
pakistan pakistani
india indian hind bharat
bangladesh bangladeshi
china chinese zhongguo sino prc
japan japanese nippon nihon
korea korean choson chosun joson joseon hanguk dprk
vietnam vietnamese
indonesia indonesian
malaysia malaysian
thailand thai
philippines philippine filipino
myanmar burma burmese
nicaragua nicaraguan nicaraguense
venezuela venezuelan venezolana
cuba cuban cubana cubano
colombia colombian colombiana
mexico mexican mexicana
brazil brazilian brasil brasileira
argentina argentine argentinian
america american americana
europe european europa europeenne
africa african africaine afrika
asia asian
eurasia eurasian evraziya evraziyskiy
crimea crimean krym krymskiy krymskaya krymskie krymskoe krim krimea
sevastopol sevastopolskiy sebastopol
kerch kerchenskiy kerchenskaya
feodosia feodosiya feodosiia theodosia
evpatoria yevpatoria yevpatoriya evpatoriya eupatoria
simferopol simferopolskiy
donetsk donetskaya donetskiy donets
luhansk lugansk luganskaya luhanska lugansky
kyiv kiev kievskiy
kharkiv kharkov
lviv lvov
odesa odessa odesskiy
mykolaiv nikolaev nikolayev
zaporizhzhia zaporozhye zaporizhzhya zaporozhskiy
moscow moskva moskovskiy moskovskaya moskovsky
petersburg peterburg spb
leningrad leningradskiy
siberia siberian sibir sibirskiy
ural urals uralskiy ural
volga volzhskiy volzhskaya
baltic baltiyskiy baltika
caspian kaspiyskiy khazar
caucasus caucasian kavkaz kavkazskaya
chechnya chechen
tatarstan tatar
crimea tavrida taurida
damascus damas dimashq dimashk
aleppo halab
homs hims
latakia lattakia ladhiqiya
tartous tartus
banias baniyas banyas
tehran teheran
isfahan esfahan
mashhad mashad
khuzestan khouzestan khuzistan
khorasan khorassan
kerman
baghdad bagdad
mosul mawsil
basra basrah
beirut bayrut beyrouth
tripoli trablus tarabulus
sanaa sana
hodeidah hudaydah hodeida
gaza ghazza ghazzah
jerusalem quds qods
mecca makkah
medina madinah
khartoum khartum
aden adan
levant sham cham
kabul kaboul
pyongyang phyongyang pyeongyang
hongkong xianggang
macau aomen
taiwan taiwanese formosa
`;

/** The groups of place words that mean one place. */
export const PLACE_ADJECTIVES: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map((line) => line.split(' '));
