import { PLACE_ADJECTIVES } from './place-adjectives.ts';

/**
 * Place words that stand in company names: cities of some size worldwide (from 100,000 people in China, 150,000
 * in the large garment and electronics countries, 400,000 elsewhere), provinces, regions and countries.
 *
 * A place tells little about which company a name means ("Xinjiang", "Dhaka"), and two different places are
 * counter-evidence ("Changji Esquel" is not "Gaoming Esquel"). City names: GeoNames, CC BY 4.0.
 */
const CITIES = `
abeokuta abidjan abobo abuja accra acheng adana adapazari adelaide aden adiyaman adoni agadir agartala
agra aguascalientes ahmadnagar ahmedabad ahvaz aizawl ajdabiya ajmer akesu akola aksaray aksu aktobe
akure alandur alappuzha albuquerque aleppo aletai alexandria algiers aligarh allahabad almaty altay alwar
amagasaki amarnath ambattur ambon amman amravati amritsar amroha amsterdam ananindeua anantapur anbu anda
andijon ankang ankara anliu anning anqing anqiu anshan anshun antakya antalya antananarivo antipolo
antwerpen anyang aracaju arak aral ardabil arequipa arnavutkoey arrah asansol ashgabat ashulia asmara
astrakhan asuncion asyut atasehir athens atlanta auckland aurangabad austin avadi aydin azadshahr
azcapotzalco bachuan bagcilar bagerhat baghdad bago bahadurgarh baharampur bahawalpur bahcelievler
bahraigh baicheng baise baisha baishan baiyin baku bali balikesir balikpapan baltimore bamako banan banda
bandung bangkok bangui banjar banjaran banjarmasin banqiao baoan baoding baoji baoshan baotou baranagar
barasat barcelona barddhaman bareilly barishal barnaul barquisimeto barranquilla basaksehir bashan basrah
basuo batam bathinda batikent batman battagram batu baubau bauchi bazhou beian beibei beihai beijing
beiliu beipiao beira beirut bekasi belem belgaum belgrade bellary bengaluru bengbu benghazi bengkulu
benoni benxi berlin bhadravati bhagalpur bharatpur bharuch bhatpara bhavnagar bhayandar bhilai bhilwara
bhimber bhind bhiwandi bhiwani bhopal bhubaneshwar bhusaval bidar bijapur bijie bikaner bilaspur bilimora
bima binhe binhu binjai bintulu binzhou birmingham bishan bishkek bitung blantyre blitar bloemfontein
bogor bogota bogra bokaro boksburg bole bontang borivli boshan boston bouake boumerdas bozhou brahmapur
brampton brasilia bratislava brazzaville bremen brisbane bristol brooklyn brussels bryansk bucaramanga
bucharest budapest budaun budta buenaventura bueyuekcekmece buhe bujumbura bulandshahr bulawayo buraydah
burewala burhanpur bursa busan cairo calabar calamba calgary cali callao camayenne campinas cancun
cangzhou cankaya caracas cardiff carrefour cartagena casablanca chanda chandannagar chandigarh changan
changchun changde changji changle changsha changshu changwon changyi changyuan changzhi changzhou chaohu
chaoyang chaozhou chapra charlotte chattogram cheboksary chelyabinsk chengde chengdu chenggu chenghua
chengtangcun chengzhong chennai chenzhou cheonan chiba chicago chiclayo chifeng chihuahua chiniot
chisinau chittagong chizhou chongqing chongzuo chuzhou ciampea cianjur cibinong cikupa cilacap cileungsir
cimahi ciputat cirebon citeureup cixi cochabamba cochin coimbatore colombo columbus comilla conakry
constantine contagem copenhagen corlu corum cotonou coyoacan cuauhtemoc cucuta cuddalore cuenca cuiaba
culiacan cumana curitiba curug cusco cuttack daegu daejeon dakar dali dalian daliang dallas daloa
damascus dammam dandong danshui daqing darbhanga dasha dasmarinas datong datun davangere davao dawukou
daxing dazhou dehui delhi dengzhou denizli denpasar denver deoghar depok detroit dewas deyang dezhou
dhaka dhanbad dhulia didao dinajpur dinapore dindigul dingxi dingzhou diyarbakir djibouti dnipro dombivli
donetsk dongguan donghai dongling dongtai dongyang dongying dortmund douala dresden dubai dublin
duesseldorf duisburg dunhua dunhuang durban durg durgapur dushanbe duyun edinburgh edmonton elazig
eldoret ellore encheng enshi enugu erbil erode erzurum esenler esenyurt eskisehir essen etawah ezhou
faisalabad fangchenggang faridabad farrukhabad fatehpur fendou fengcheng fenghuang firozabad
florianopolis fortaleza foshan freetown fresno fuan fuding fuji fujisawa fukang fukuoka fukuyama fuling
fushun fuxin fuyang fuyu fuzhou fyzabad gadag gajuwaka gandhidham gandhinagar ganganagar ganzhou gaomi
gaoping gaozhou garoua gaya gaza gaziantep gazipur gdansk gebze gejiu genoa ghaziabad giza glasgow
goeteborg goiania gondar gongzhuling gorakhpur gorontalo gosaba grosszschocher guadalajara guadalupe
guangan guangshui guangyuan guangzhou guankou guarulhos guayaquil guigang guilin guixi guiyang gujranwala
gujrat gulbarga guli gulin gumi guna gunan guntur gurgaon guwahati guyuan gwalior gwangju gyanpur
hachioji hafizabad haicheng haikou hail hailar hailun haimen haining haiphong haldia halifax hamadan
hamah hamamatsu hamburg hamhung hami handan hanfeng hangu hangzhou hanjia hannover hanoi hanumangarh
hanzhong haora hapur harare harbin hargeysa haridwar havana hawassa hazaribagh hebi hechi hechuan hedong
hefei hegang heihe hejiang helsinki hengshan hengshui hengyang hepo hepu herat hermosillo hetian heyuan
heze hezhou himeji hirakata hiroshima hisar hohhot homs homyel honcho honggang hoshiarpur hospet hosur
hotan houston hsinchu huacheng huadian huaian huaibei huaihua huainan huancayo huanggang huangshan
huangshi huangzhou huayin hubli hugli huicheng huixing huizhou hulan humen huocheng huzhou hyderabad
ibadan ibague ichalkaranji ili ilorin imphal incheon indianapolis indore ipoh irbid irkutsk isfahan
iskenderun islamabad ismailia isparta istanbul ivanovo izhevsk izmir izmit iztapalapa jabalpur jaboatao
jacksonville jacobabad jaffna jaigaon jaipur jakarta jalandhar jalgaon jalna jamalpur jammu jamnagar
jamshedpur jamuria jaunpur jayapura jeddah jember jeonju jepara jerusalem jessore jhansi jiagedaqi
jiamusi jian jianchang jiangmen jiangyin jiangyou jianshui jiaohe jiaojiang jiaozhou jiaozuo jiashan
jiawang jiaxing jiayuguan jiazi jieshi jieshou jieyang jijiang jijiga jilin jimsar jinan jinchang
jincheng jind jingdezhen jinghong jingling jingmen jingzhi jingzhou jinhua jining jinjiang jinzhong
jinzhou jishu jiujiang jiupu jiuquan jiutai jixi jiyuan jizhou jodhpur johannesburg joinville juba
junagadh kabul kaduna kagoshima kahramanmaras kahriz kaifeng kaili kaiyuan kakamega kakinada kaliningrad
kalininskiy kallakurichi kalyan kamarhati kamoke kampala kananga kanayannur kanazawa kanchipuram kandahar
kangding kano kanpur kaohsiung karabaglar karachi karagandy karaikkudi karaj karamay karbala karimnagar
karnal karur kashgar kashi kashiwa kassala kasur kathmandu katihar katsina kawaguchi kawasaki kayseri
kazan kediri kelamayi kemerovo kendari keqiao kerman kermanshah khabarovsk khammam khandwa kharagpur
kharkiv khartoum khulna kigali kimhae kingston kinshasa kirikkale kirkuk kirov kisangani kitakyushu kitwe
kiziltepe klang kleinzschocher kluang kobe koeln kohat kolhapur kolkata kollam kolwezi konya korba
korhogo korla kota kotli kousseri kowloon kozhikode krakow krasnodar krasnoyarsk kuantan kuche kuching
kuerle kukatpalli kulim kulti kumamoto kumarapalayam kumasi kumbakonam kumul kunming kunshan kupang kuqa
kurashiki kurnool kursk kutahya kyiv kyoto lagos lahore laibin laiwu laixi laiyang laizhou lampang
langfang langsa lanzhou laohekou larkana latur laval lawang lecheng leeds leipzig leiyang lekki lembang
lengshuijiang leshan lhasa lhokseumawe lianghu liangping lianhe lianjiang lianshan lianyungang liaocheng
liaoyang liaoyuan libreville licheng lichuan lijiang likasi lilongwe lima lincang linfen linqu linshui
linxi linyi lipetsk lisbon lishui liupanshui liuzhi liuzhou liverpool lizhi lodz lome london londrina
longfeng longgang longjiang longjing longling longshui longyan loni loudi luan luancheng luanda
lubuklinggau lubumbashi lucknow ludhiana luohe luojiang luopu luoyang lusaka luxor luzhou lviv lyon
maanshan maba macapa macau maceio macheng machilipatnam madhyamgram madiun madrid madurai magnitogorsk
maharagama maheshtala maiduguri majie makassar makhachkala malacca malaga malang malatya malegaon
malingao malkajgiri maltepe manado managua manas manaus mandalay mangalore manhattan manila manisa
manizales mansilingan maoming maputo maracaibo maracay mardan mariupol marrakesh marseille masan mashhad
masina mataram mathura matola matsudo matsuyama maturin maua mawlamyine mecca medan medellin medina
medinipur meerut meiktila meishan meizhou mekele meknes melbourne memphis mengmao mentougou merida
merkezefendi mersin mesa mexicali miami mianyang milan milwaukee mingora mingshui minneapolis minsk miri
mirzapur mississauga mixco mogadishu mombasa monghyr monrovia monteria monterrey montevideo montreal
monywa moradabad moratuwa morelia morena moscow mosul moyu mudanjiang mukalla multan mulugu mumbai munich
muratpasa murcia muridke murwara muscat muzaffarabad muzaffargarh muzaffarnagar muzaffarpur mwanza myeik
mykolayiv mymensingh mysore nada nadiad nagarpur nagasaki nagercoil nagoya nagpur naihati nairobi najaf
najafgarh najran namangan nampo nampula nanbin nanchang nanchong nanchuan nancun nanded nandyal nanhai
nanjin nanjing nanning nanpiao nanping nantong nanyang naples narayanganj narela narsingdi nashik
nashville nasiriyah natal natore navsari nawabshah nazret ndjamena ndola nehe neijiang nellore newcastle
neyveli niamey nianbo niigata ningbo ningde niteroi nizamabad noida nouakchott novokuznetsk novosibirsk
nowrangapur nuernberg nyala oakland odesa oita okara okayama okene omaha omdurman omsk ongole onitsha
ooty orai oran ordos orenburg orumiyeh osaka osasco oslo osmaniye ottawa ouagadougou pabna padalarang
padang padangsidempuan pailou palangkaraya palembang palermo pali pallavaram palma palopo paltan palu
pamulang panama panchkula pangkalpinang panihati panipat panshan panyu panzhihua parbhani parepare paris
pasarkemis pasay pasuruan pathankot pathein patiala patna peicheng pekalongan pekanbaru pemalang
pematangsiantar penza perbaungan percut pereira perm perth peshawar philadelphia phoenix phusro
pietermaritzburg pikine pimpri pingdingshan pingdu pingliang pingshan pingwu pingxiang piracicaba piura
pizhou plumbon pohang pontianak portland poznan prague pretoria pristina probolinggo proddatur puducherry
puebla pulandian punasa pune puning puqi puri purnia purwakarta purwokerto puthia putian puyang pyongyang
qianjiang qianzhou qiaotou qingdao qingnian qingyang qingyuan qingzhou qinhuangdao qinzhou qionghai
qiqihar qitaihe quanzhou quebec queens quetta quito qujing quthbullapur quzhou rabat raebareli raichur
raiganj raipur rajahmundry rajkot rajshahi raleigh ramagundam ramgundam rampur ranchi rangpur ranipet
rasht ratlam raurkela rawalpindi recife rengasdengklok rewa reynosa riga riyadh rizhao rohini rohtak rome
rotterdam rugao ruian ruiru ryazan sacramento saddiqabad saharanpur sahiwal saidpur saitama sakai
salatiga sale salta saltillo salvador samara samarinda samarkand sambalpur sambhal sampit samsun sanaa
sancaktepe sandakan sangli sanhe sanliurfa sanmenxia sanming sanshui santos sanya sapporo sarajevo
saratov sargodha satna saugor savar sawangan seattle secunderabad seeb semarang sendai seoul sepang
serang seremban serilingampalle sevastopol sevilla shache shahecheng shahjanpur shahkot shahuwadi
shanghai shangluo shangqiu shangrao shangyu shanhaiguan shanshan shantou shanwei shaoguan shaowu shaoxing
shaoyang shaping sharjah sheffield shekhupura shenglilu shenyang shenzhen shibganj shihezi shijiazhuang
shikarpur shilong shimla shimoga shiqi shiqiao shiraz shishi shivpuri shiyan shizuishan shizuoka
shouguang shrirampur shuangcheng shuanglonghu shuangyashan shuizhai shunde shunyi shyamnagar shymkent
sialkot sibu sikar silchar siliguri simao singapore singkawang singosari singrauli siping sirsa sisli
sitapur sittwe situbondo sivakasi sivas siverek skopje skudai sofia sokoto solapur songcheng songjiang
songyuan sonipat sorocaba sorong soweto srinagar stavropol stockholm stuttgart suez suicheng suihua
suining suizhou sujangarh sujiatun sukabumi sukkur sultanah sultanbeyli sultangazi sumedang sunchon
sunggal suqian surabaya surakarta surat surendranagar suwon suzhou sydney sylhet szczecin tabriz tabuk
tacheng taguig taian taibai taicang taichung taif tainan taipei taiping taishan taiyuan taiz taizhou
takamatsu takeo tambaram tangail tangerang tanggu tangier tangshan tanjore tanjungbalai tanta taonan
tarakan tarsus tashkent tasikmalaya taunggyi tawau tbilisi tebessa tegal tegucigalpa tehran tembisa
tengyue teni teresina ternate thane thiruvananthapuram thoothukudi thrissur tianfu tianjin tianshui tieli
tieling tijuana tirana tiruchirappalli tirunelveli tirupati tiruppur tirupur tiruvottiyur tlalnepantla
tlalpan tlaquepaque tokyo toluca tolyatti tomsk tonala tongchuan tongchuanshi tonghua tongliao tongling
tongshan tongxiang tongzhou tonk tordher toronto torreon touba toulouse toyama toyota trabzon tripoli
trujillo tucson tula tulsa tulufan tumkur tumushuke tumxuk tungi tunis turin turpan tuxtla tver tyumen
uberlandia udaipur udupi ueruemqi ueskuedar ujjain ulanhot ulhasnagar ulsan ulyanovsk umraniye ungaran
unnao urumqi usak utsunomiya vadodara valencia valledupar vancouver varanasi vellore veracruz veraval
vienna vijayawada vilnius vinh viransehir virar visakhapatnam vizianagaram vladivostok volgograd voronezh
wafangdian wandsbek wanning wansheng wanxian wanzhou warangal warri warsaw washington wayaobu weifang
weihai weinan welkom wenchang wenshan wenzhou winnipeg wroclaw wuchuan wuda wugang wuhai wuhan wuhu
wujiang wujiaqu wulumuqi wushan wuwei wuxi wuxue wuyishan wuzhishan wuzhou xiamen xian xiangcheng
xiangjiaba xiangtan xiangyang xianning xiantao xianyang xiaogan xiaogang xiazhen xichang xigang xindi
xinghua xingning xingtai xingyi xining xinji xintai xinxiang xinyang xinyi xinyu xinyuan xinzhai xinzhou
xiulin xiuying xochimilco xuanhua xuanzhou xuchang xunchang xuyong xuzhou yaan yakeshi yamunanagar yanan
yancheng yangcheng yangchun yangjiang yangon yangquan yangshuo yangzhou yanji yantai yanzhou yaounde
yarkant yaroslavl yazd yekaterinburg yerevan yezhou yibin yichang yichun yidu yili yinchuan yingkou
yingtan yining yintai yiwu yixing yiyang yizhou yogyakarta yokohama yokosuka yongan yongchuan yongzhou
yuci yueyang yulin yuncheng yunfu yunlong yushu yuxi yuyao zagazig zagreb zahedan zamboanga zanzibar
zaoyang zaozhuang zapopan zaporizhzhya zaragoza zaria zarqa zeytinburnu zhabei zhalantun zhangjiagang
zhangjiajie zhangjiakou zhangye zhangzhou zhanjiang zhaodong zhaoqing zhaotong zhaoyuan zhengding
zhengzhou zhenjiang zhenzhou zhicheng zhonghe zhongshan zhongxiang zhoucun zhoukou zhoushan zhucheng
zhuhai zhuji zhumadian zhuzhou zibo zigong zitong ziyang zoucheng zunyi`;

const REGIONS_AND_COUNTRIES = `
xinjiang uyghur uygur tibet xizang qinghai gansu ningxia mongolia neimenggu shaanxi shanxi hebei henan hubei
hunan anhui jiangsu jiangxi zhejiang fujian guangdong guangxi guizhou yunnan sichuan hainan liaoning jilin
heilongjiang shandong hongkong macau macao taiwan taipei kaohsiung taichung tainan hsinchu china prc chinese
japan korea korean japanese vietnam viet bangladesh bengal india indian pakistan pakistani lanka ceylon nepal
kathmandu myanmar burma cambodia laos thailand thai malaysia malaysian indonesia singapore philippines turkey
turkiye turkish egypt egyptian morocco tunisia algeria ethiopia kenya uganda tanzania rwanda ghana nigeria mali
congo zambia zimbabwe malawi mozambique angola namibia botswana lesotho eswatini mauritius madagascar jordan
jordanian iraq iran iranian syria syrian israel lebanon saudi arabia arabian qatar kuwait bahrain oman emirates
dubai yemen uzbekistan turkmenistan kazakhstan kyrgyzstan tajikistan afghanistan russia russian ukraine ukrainian
belarus georgia armenia azerbaijan poland polish germany german deutschland france french italy italia italian
spain espana portugal netherlands holland dutch belgium austria swiss switzerland schweiz sweden swedish norway
denmark danish finland estonia latvia lithuania czech slovakia hungary romania bulgaria serbia croatia slovenia
bosnia albania macedonia greece cyprus malta ireland irish scotland wales england britain british london europe
european asia asian africa african america american americas usa mexico mexicana mexican guatemala honduras
salvador nicaragua panama colombia colombian venezuela ecuador peru bolivia brazil brasil chile argentina uruguay
paraguay cuba haiti dominican dominicana jamaica canada australia zealand gujarat maharashtra tamil nadu kerala
karnataka punjab haryana rajasthan sindh java sumatra borneo kalimantan sulawesi penang selangor johor sabah
sarawak lop junggar tianshan bayi nangong xinye huangmei
`;

/** Lower-case ASCII place words. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  `${CITIES} ${REGIONS_AND_COUNTRIES}`.split(/\s+/).filter((word) => word !== ''),
);

/**
 * Places that are written in two ways (Mandarin and Uyghur, old and new romanisation). Each group is one place;
 * the first form stands for all.
 */
const SAME_PLACES: readonly (readonly string[])[] = [
  ['hotan', 'hetian', 'khotan'],
  ['kashgar', 'kashi', 'qeshqer'],
  ['aksu', 'akesu', 'aqsu'],
  ['turpan', 'tulufan', 'turfan'],
  ['hami', 'kumul', 'qumul'],
  ['urumqi', 'wulumuqi', 'urumchi'],
  ['ili', 'yili'],
  ['yining', 'ghulja'],
  ['karamay', 'kelamayi', 'qaramay'],
  ['korla', 'kuerle'],
  ['kuqa', 'kuche', 'kucha'],
  ['yarkant', 'shache'],
  ['lop', 'luopu'],
  ['karakax', 'moyu'],
  ['altay', 'aletai'],
  ['tacheng', 'tarbagatay'],
  ['tumxuk', 'tumushuke'],
  ['shanshan', 'piqan', 'pichan'],
  ['junggar', 'zhunger', 'dzungar'],
  ['beijing', 'peking'],
  ['guangzhou', 'canton'],
  ['xiamen', 'amoy'],
  ['nanjing', 'nanking'],
  ['tianjin', 'tientsin'],
  ['shaanxi', 'shensi'],
  ['chittagong', 'chattogram'],
  ['mumbai', 'bombay'],
  ['chennai', 'madras'],
  ['kolkata', 'calcutta'],
  ['bengaluru', 'bangalore'],
  ['tiruppur', 'tirupur', 'tirupper'],
  ['dhaka', 'dacca'],
  ['yangon', 'rangoon'],
  ['saigon', 'hochiminh'],
  ['turkey', 'turkiye'],
  ['brazil', 'brasil'],
  ['italy', 'italia'],
  ['germany', 'deutschland'],
  ['mongolia', 'neimenggu'],
  ['macau', 'macao'],
];

/** A place word → the one form that stands for all its spellings. */
export const PLACE_FORM: ReadonlyMap<string, string> = new Map(
  [...PLACE_ADJECTIVES, ...SAME_PLACES].flatMap((group) =>
    group.map((word): [string, string] => [word, group[0] ?? word]),
  ),
);
