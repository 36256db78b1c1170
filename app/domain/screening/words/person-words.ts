/**
 * Words around personal names. Own lists, from general knowledge of names; folded to lower-case ASCII.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

/** Titles and forms of address, left out unless nothing else is written. */
export const TITLES = words(`
mr mrs ms miss mx dr doctor prof professor sir lord lady dame madam madame monsieur mme mlle herr frau senor senora
don dona sheikh shaikh shaykh sheik cheikh mullah mulla maulavi mawlawi maulana mawlana ayatollah hojatoleslam
hujjatulislam haji hajji hajj alhaj ustad ustaz imam emir president chairman minister general gen colonel col major
captain capt lieutenant lt commander cmdr admiral marshal brigadier sergeant engineer eng ing pastor reverend rev
bishop archbishop cardinal father king queen prince princess hon honourable excellency his her phd mba esq
llc ltd inc
`);

/** Small words between names that are often left out or written together with the next: bin, al-, de, van. */
export const PARTICLES = words(`
al el ul il ud ur us bin ben ibn bn bint binti b bt de del della di da do dos das du des la le los las van von der den ter
ten zu zur y e i ap af av na nmn
`);

/** Words that open many names and tell little alone: Abdul, Abu. */
export const WEAK_NAMES = words('abd abu abou aba umm um oum');

/** Generations: two different ones are two persons. */
export const GENERATIONS = words('jr sr junior senior ii iii iv');

const SHORT_FORMS = `
alexander alex aleksandr aleksander sasha sascha alexandre alejandro alessandro oleksandr sandro xander alec iskander
alexandra aleksandra sandra
alexey alexei aleksei aleksey oleksiy alyosha
anastasia nastya
andrew andrei andrey andre andreas andrzej andriy andy drew
anna ann anne hannah anya
anthony tony antonio anton antoine
barack barry barak
benjamin ben benny binyamin benyamin
boris borya
catherine katherine kathryn kate katie cathy kathy ekaterina yekaterina katya catalina katarina
charles charlie chuck carlos karl carl karel
christopher chris christoph kris
daniel dan danny danilo
david dave davide dawood daoud dawud daud
dmitry dmitri dmitriy dima dimitri dmytro
donald don donnie
edward ed eddie ted eduardo eduard
elizabeth liz lizzie beth betty elisabeth elisabetta yelizaveta
ernest ernesto
eugene evgeny evgeni yevgeny yevgeniy yevhen gene eugenio zhenya
fatima fatma fatimah fatemeh
francis frank francisco francesco franz francois paco pancho
frederick fred freddie friedrich federico frederik frederic
gabriel gabi jibril
george jorge georg georgi georgy giorgio yuri yury jerzy heorhiy
gregory greg grigory grigori gregorio hryhoriy
guillermo memo
henry harry hank heinrich henri enrique hendrik henrik
ibrahim abraham ebrahim avraham abe brahim
ilya ilia elijah elias ilyas
isaac ishaq yitzhak izhak
ismail ishmael esmail
ivan ioann vanya
jacob jakob yaakov yakov jacobo yaqub yacoub yaqoob
james jim jimmy jamie
jesus chuy
john jon johnny jack juan jean johann johannes hans giovanni joao jan yahya janos
jonathan jon
joseph joe joey jose josef giuseppe iosif yusuf youssef yousef yusef yosef josep pepe usuf
joshua josh yehoshua
katsiaryna kateryna
lawrence larry laurence lorenzo laurent
leonid lenya leonidas
luis lewis louis ludwig luigi luiz
lyudmila ludmila lyuda
manuel manolo emanuel emmanuel
margaret maggie meg peggy rita margarita margarete
maria mary marie maryam mariam miriam masha marija
mark marc marco marcos markus marek
martin marty
matthew matt mateo matteo matthias
maxim max maksim maxime
michael mike mick mikhail miguel michel michele misha mykhailo michal mikael mikail micky
mohammed muhammad mohammad mohamed muhammed mohamad mohd muhamad md mohammod mahomed muhammet mehmet mochammad
nadezhda nadia nadya
natalia natalya natasha nataliya
nicholas nick nicolas nikolai nikolay nicola mykola kolya nico nikolaus
oleg oleh
olga olha olya
osama usama ousama
patrick pat paddy patricio
paul pablo paolo pavel pavlo pasha paulo
peter pete pedro pierre pietro piotr petr pyotr petro petya
philip phil philippe felipe filip filippo
raphael rafael raffaele rafail
ramon raymond ray
richard rick dick rich ricky ricardo riccardo
robert bob rob bobby robbie roberto
roman romain
ronald ron ronnie ronaldo
samuel sam sammy
sergey sergei serge sergio serhiy serhii seryozha
simon semyon shimon simeon
solomon sulaiman suleiman suleyman soleiman sulayman salomon
stanislav stas stanislaw
stephen steven steve stefan stephan etienne esteban stepan stefano
svetlana sveta svitlana
tatiana tatyana tanya tetiana
thomas tom tommy tomas tommaso
timothy tim timofey
valentina valya
valery valeri valeriy
victor viktor vittorio
vincent vince vincenzo vicente
vitaly vitali vitaliy
vladimir volodymyr wladimir vova volodya uladzimir
vyacheslav slava viacheslav
walter walt
william will bill billy willy guillaume guglielmo wilhelm willem guillermo
yaroslav jaroslav
zachary zack zakaria zakariya zachariah
`;

/** Name → the groups of names that are short forms, diminutives or other languages’ forms of one name. */
export const SAME_NAME: ReadonlyMap<string, readonly number[]> = groupNames();

function groupNames(): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  SHORT_FORMS.trim()
    .split('\n')
    .forEach((line, group) => {
      for (const name of line.trim().split(' ')) groups.set(name, [...(groups.get(name) ?? []), group]);
    });
  return groups;
}
