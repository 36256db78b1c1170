/** The state, armies, politics, media and belief in Cyrillic languages, as stems with their English. Own list. */
export const CYRILLIC_STATE = `
state: государствен державн дзяржаўн държавн државн гос
state enterprise: государствен_предприят державн_підприємств дзяржаўн_прадпрыемств гп дп
state corporation: государствен_корпорац госкорпорац
state institution: государствен_учрежден державн_установ
institution: учрежден установ заведен
federal: федеральн федерал федэральн
federal service: федеральн_служб
federal agency: федеральн_агентств
federation: федерац федераці
government: правительств уряд урад кабинет_министр кабінет_міністр
council of ministers: совет_министр рада_міністр
state council: государствен_совет
president: президент
municipal: муниципальн муніципальн комунальн
republic: республик республік рэспублік републик
people: народн люд народ
peoples republic: народн_республик народн_республік
national: национальн національн нацыянальн националн
nationalist: националистическ националист
public: публичн общественн обществен громадськ јавн
social: социальн соціальн
political: политическ політичн
party: парти партій партиј
movement: движен рух покрет движени
front: фронт
organization: организац організац арганізац организациј
foundation: фонд_имени
charity: благотворительн благодійн дабрачынн
charitable foundation: благотворительн_фонд благодійн_фонд
humanitarian: гуманитарн гуманітарн
assistance: помощ содейств допомог
support: поддержк підтримк
defence: оборон оборонн оборонительн оборонпром оборонн_промышленн абарон одбран отбран
defence industry: оборонн_промышленн оборонн_промисловіст
army: арми армійськ армі војск
armed forces: вооруженн_сил збройн_сил узброен_сіл
military: военн військов ваенн воен воинск
military industrial: военно_промышлен військово_промислов
military company: военн_компани чвк
private military company: частн_военн_компани чвк
private: частн приватн прыватн
forces: сил войск
force: силов
guard: гвард гварді охран караул
national guard: росгвард национальн_гвард
border guard: пограничн прикордонн памежн
border: погранич
police: полици поліці милици міліці
special forces: спецназ
special: специальн спец спеціальн спецыяльн
special purpose: специальн_назначен
regiment: полк
brigade: бригад брыгад
division: дивизи дивізі
battalion: батальон
detachment: отряд загін
unit: част войсков_част військов_частин
legion: легион легіон
cossack: казач казак козацьк козач казацк
volunteer: доброволец добровольческ добровольч добровольц
militia: ополчен
headquarters: штаб
general staff: генеральн_штаб генштаб
main: главн головн галоўн
intelligence: разведк разведывательн розвідк разведывальн
main intelligence directorate: главн_разведывательн_управлен гру
federal security service: фсб
ministry of internal affairs: мвд мвс
internal affairs: внутренн_дел внутрішн_справ унутран_спраў
foreign affairs: иностранн_дел закордонн_справ замежн_спраў
emergency: чрезвычайн_ситуац надзвичайн_ситуац
emergency situations: чрезвычайн
investigative: следствен слідч
prison: исправительн_колон колон тюрьм
penal colony: исправительн_колон
detention: следственн_изолятор изолятор сизо
customs: таможн таможенн митн мытн
tax: налог налогов податков
election: избирательн виборч выбарч
electoral commission: избирательн_комисси виборч_комісі избирком
parliament: парламент
state duma: государствен_дума дума
weapon: оружи оружейн збро зброї наоружањ
arms: вооружен озброєн узбраен стрелков
arms plant: оружейн_завод
ammunition: боеприпас патрон боєприпас
cartridge: патронн патронн_завод
missile: ракет ракетн
rocket: ракетостроен ракетно
space: космическ космос космічн ракетно_космическ
rocket space: ракетно_космическ
aerospace: аэрокосмическ воздушно_космическ аерокосмічн
air defence: пво противовоздушн противовоздушн_оборон воздушно_космическ_оборон вко
air: воздушн повітрян
aerospace defence: воздушно_космическ_оборон
armament: вооружени
tactical missile: тактическ_ракетн
tactical: тактическ
strategic: стратегическ стратегічн
armour: бронетанков броне бронев
armoured: бронированн
tank: танков танк бронетанковый_ремонтн
explosive: взрывчат вибухов
powder: порохов
drone: беспилотн безпілотн бпла бла дрон
unmanned: беспилотник
radar: радар локац радиолокац радиолокацион
navigation: навигац навигацион
navy: военно_морск_флот вмф
naval: военно_морск військово_морськ
fleet: флот
black sea fleet: черноморск_флот
repair: ремонт ремонтн ремонтно
repair plant: ремонтн_завод
television: телевиден телевизион телебаченн телекомпани тэлебачанн
television company: телекомпани
television channel: телеканал телевизион_канал
radio company: радиокомпани
broadcasting: вещан радиовещан телерадиокомпани мовленн
channel: канал
media: меди медиа медіа сми мас_меди
news: новост новин навін вест
news agency: информацион_агентств информацион_агенц інформаційн_агентств информагентств
newspaper: газет
press: пресс прес
publishing: издательств издательск видавництв
publishing house: издательск_дом
journal: журнал часопис
film: кино фильм кинокомпани
internet research agency: агентств_интернет_исследован
web: веб
culture: культур культурн
education: образован образовательн освіт
sport: спорт спортивн
club: клуб
museum: музе
youth: молодеж молод моладз молодіжн молодежн
children: дет дітей
women: женск женщин
veteran: ветеран
church: церк церков церкв
orthodox: православн
monastery: монастыр
islamic: исламск ісламськ исламист
muslim: мусульманск
jihad: джихад джихада
islamic state: исламск_государств
emirate: эмират
caliphate: халифат
caucasus emirate: имарат_кавказ
liberation: освобожден визволенн освободительн
resistance: сопротивлен опір
revolution: революц
revolutionary: революцион
democratic: демократическ демократичн
communist: коммунистическ комуністичн
independent: независим незалежн
free: свободн вільн
unity: единств єдніст
human rights: прав_человек прав_людин
law: прав
~peace: мир
development: развит розвитк розвиток развіцц развој
reconstruction: реконструкц возрожден відновлен
cooperation: сотрудничеств співробітництв супрацоўніцтв
integration: интеграц
`;
