/** Adjectives, ordinals and other frequent words of names in Cyrillic languages, as stems with their English. Own list. */
export const CYRILLIC_COMMON = `
international: международн міжнародн міжнародны међународн интернационал интернешнл міжнародн
interregional: межрегиональн міжрегіональн
intersectoral: межотраслев
regional: региональн регіональн областн абласн
region: област обл край края краев регион воблас область
district: район районн раён округ
city: город городск міськ місто гарадск град градск
territory: территори
global: глобальн
~world: миров всемирн світов всесвітн
european: европейск європейськ эўрапейск
eurasian: евразийск євразійськ еўразійск
asian: азиатск азійськ
arctic: арктик арктическ
antarctic: антарктик
united: объединенн об'єднан обєднан объединен аб'яднан уједињен единый един единая
joint: совместн сумесн спільн общ
joint venture: совместн_предприят спільн_підприємств сп
joint stock: акционерн акціонерн акцыянерн акционар
general: генеральн общего загальн
central: центральн центральна цэнтральн централн
northern: северн північн паўночн
~north: север північ норд
southern: южн південн паўднёв југ
~south: юг південь зюйд
eastern: восточн східн усходн источн
~east: восток схід усход ост
western: западн західн заходн
~west: запад захід захад
southeast: юго_восток юго_восточн південно_східн
northwest: северо_запад северо_западн північно_західн
northeast: северо_восток северо_восточн
southwest: юго_запад юго_западн
far eastern: дальневосточн дальн_восток
middle: средн
near: ближн
upper: верхн
~new: нов новий новы
~old: стар
~great: велик
big: больш
small: мал малый
first: перв перш
direct: прям
second: втор друг
third: трет
~red: красн червон
~black: черн чорн
~green: зелен
~blue: син голуб
advanced: передов перспективн
modern: современн сучасн
innovative: инновацион інноваційн
innovation: инновац інновац
applied: прикладн
experimental: опытн экспериментальн дослідн эксперимент
pilot: опытно
theoretical: теоретическ
physics: физик физическ фізик
mathematics: математик математическ
mechanics: механик
materials: материал матеріал
materials science: материаловеден
high temperature: высок_температур
~quality: качеств
~standard: стандарт
test: испытательн випробувальн испытан
training: учебн подготовк навчальн
high: высок вищ
temperature: температур
problems: проблем
project: проект проектн
design: дизайн
solutions: решен рішенн
strategy: стратеги
strategic communications: стратегическ_коммуникац
communications agency: агентств_коммуникац
modernization: модернизац
modular: модульн
complex: комплекс
association of enterprises: ассоциац_предприят
~future: будущ майбутн
~heritage: наслед спадщин
~business: бизнес бізнес делов
economic: экономическ економічн эканамічн
economy: экономик економік хозяйств
entrepreneur: предприниматель підприємець
industry and trade: промышлен_торгов
trade and industry: торгово_промышленн торгово_промышлен
trade and economic: торгово_экономическ
industrial trade: торгово_промислов
trade and investment: торгово_инвестицион
oil trade: нефтетрейд
limited: ограниченн
responsibility: ответственност
~day: день
~night: ноч ночн
~wolf: волк вовк
~bear: медвед
~eagle: орел
~star: звезд зірк зорк
~sun: солнц сонц
~dawn: заря зар рассвет
~victory: побед перемог
~glory: слав
road of life: дорог_жизн
~light: свет світ
house of trade: дом_торговл
~vector: вектор
~ray: луч
~wave: волн хвил
~storm: шторм буран
~lightning: молни
~arrow: стрел
~shield: щит
~sword: меч
~falcon: сокол
~ruby: рубин
~emerald: изумруд
~pearl: жемчужин
~crystal: кристалл
~horizon: горизонт
~orbit: орбит
~progress: прогресс
energy of future: энерги_будущ
~motherland: родин отечеств отчизн
~holy: свят святой
~saint: санкт
~truth: правд
~justice: справедлив
~choice: выбор
`;
