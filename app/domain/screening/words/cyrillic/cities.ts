/** More regions and cities in Cyrillic languages, as stems that also begin the adjective. Own list. */
export const CYRILLIC_CITIES = `
chechnya: чечн чеченск
grozny: грозн грозненск
dagestan: дагестан дагестанск
ingushetia: ингушет ингушск
adygea: адыге адыгейск
kalmykia: калмык
karelia: карел карельск
mordovia: мордов мордовск
mari el: мари_эл
~siberia: сибир сибирск
~ural: урал уральск
~volga: волг волжск поволж поволжск
~don: дон донск
yenisei: енис енисейск
baikal: байкал байкальск
caspian: каспи каспийск
caucasus: кавказ кавказск
north caucasus: северо_кавказск
black sea: черноморск черн_мор чорноморськ чорн_мор
~baltic: балтийск балт балтик прибалтийск
azov: азов азовск азовськ
yamal: ямал ямальск
yugra: югр
pskov: псков псковск
vologda: вологд вологодск
kostroma: костром костромск
tambov: тамбов тамбовск
~orel: орлов орловск
zelenograd: зеленоград
dubna: дубн дубненск
korolev: королев королёв
podolsk: подольск
dolgoprudny: долгопрудненск долгопрудн
krasnogorsk: красногорск
khimki: химк химкинск
novorossiysk: новороссийск
taganrog: таганрог таганрогск
rybinsk: рыбинск
severodvinsk: северодвинск
angarsk: ангарск
miass: миасс
zlatoust: златоуст златоустовск
kovrov: ковров ковровск
arzamas: арзамас арзамасск
sarov: саров саровск
votkinsk: воткинск
zelenodolsk: зеленодольск
skolkovo: сколков сколковск
dubai: дуба
minsk: минск мінск мінскі
brest: брест брестск
grodno: гродн гродненск гродзенск гродна
gomel: гомел гомельск
vitebsk: витебск віцебск
mogilev: могилев могилевск магілёў
mozyr: мозыр мозырск мазырск
novopolotsk: новополоцк
zhodino: жодин жодинск
borisov: борисов борисовск
bobruisk: бобруйск
orsha: орш оршанск
belgrade: београд белград београдск
sofia: софи софийск
damascus: дамаск
tehran: тегеран
pyongyang: пхеньян
beijing: пекин пекинск
hong kong: гонконг
dubrovka: дубровк
tashkent: ташкент
almaty: алматы алма_ат
astana: астан
bishkek: бишкек
tbilisi: тбилиси
yerevan: ереван
tiraspol: тираспол
chisinau: кишинев
riga: риг рижск
`;
