/** Countries and places in simplified Chinese whose English name is not their pinyin, or that are long. Own list. */
export const CHINESE_PLACES = `
china: 中国 中华
peoples republic of china: 中华人民共和国
republic of china: 中华民国
hong kong: 香港
macau: 澳门
taiwan: 台湾
taipei: 台北
kaohsiung: 高雄
taichung: 台中
hsinchu: 新竹
tainan: 台南
taoyuan: 桃园
xinjiang: 新疆
xinjiang uyghur: 新疆维吾尔
uyghur: 维吾尔
tibet: 西藏
inner mongolia: 内蒙古 内蒙
ningxia: 宁夏
guangxi: 广西
shaanxi: 陕西
shanxi: 山西
chongqing: 重庆
xiamen: 厦门
beijing: 北京
shanghai: 上海
tianjin: 天津
guangdong: 广东
guangzhou: 广州
shenzhen: 深圳
zhuhai: 珠海
dongguan: 东莞
foshan: 佛山
zhongshan: 中山
huizhou: 惠州
shantou: 汕头
jiangsu: 江苏
nanjing: 南京
suzhou: 苏州
wuxi: 无锡
changzhou: 常州
nantong: 南通
xuzhou: 徐州
lianyungang: 连云港
yangzhou: 扬州
zhejiang: 浙江
hangzhou: 杭州
ningbo: 宁波
wenzhou: 温州
jiaxing: 嘉兴
shaoxing: 绍兴
taizhou: 台州
yiwu: 义乌
zhoushan: 舟山
fujian: 福建
fuzhou: 福州
quanzhou: 泉州
shandong: 山东
jinan: 济南
qingdao: 青岛
yantai: 烟台
weifang: 潍坊
rizhao: 日照
dongying: 东营
shouguang: 寿光
dongjiakou: 董家口
hebei: 河北
shijiazhuang: 石家庄
tangshan: 唐山
henan: 河南
zhengzhou: 郑州
luoyang: 洛阳
hubei: 湖北
wuhan: 武汉
yichang: 宜昌
hunan: 湖南
changsha: 长沙
anhui: 安徽
hefei: 合肥
jiangxi: 江西
nanchang: 南昌
liaoning: 辽宁
shenyang: 沈阳
dalian: 大连
dandong: 丹东
anshan: 鞍山
jilin: 吉林
changchun: 长春
hunchun: 珲春
yanbian: 延边
heilongjiang: 黑龙江
harbin: 哈尔滨
sichuan: 四川
chengdu: 成都
mianyang: 绵阳
guizhou: 贵州
guiyang: 贵阳
yunnan: 云南
kunming: 昆明
hainan: 海南
haikou: 海口
gansu: 甘肃
lanzhou: 兰州
qinghai: 青海
xining: 西宁
xian: 西安
baoji: 宝鸡
taiyuan: 太原
hotan: 和田
kashgar: 喀什
aksu: 阿克苏
turpan: 吐鲁番
hami: 哈密
urumqi: 乌鲁木齐
ili: 伊犁
korla: 库尔勒
karamay: 克拉玛依
lop: 洛浦
junggar: 准噶尔 准东
changji: 昌吉
shihezi: 石河子
tumxuk: 图木舒克
kuqa: 库车
yarkant: 莎车
tacheng: 塔城
altay: 阿勒泰
bortala: 博尔塔拉
bayingolin: 巴音郭楞
kizilsu: 克孜勒苏
tianshan: 天山
~kunlun: 昆仑
kunlun bank: 昆仑银行
~yangtze: 长江 扬子
yangtze river: 长江航运
yellow river: 黄河
pearl river: 珠江
north korea: 朝鲜民主主义人民共和国 北朝鲜
korea: 朝鲜 韩国
japan: 日本
tokyo: 东京
osaka: 大阪
russia: 俄罗斯
iran: 伊朗
pakistan: 巴基斯坦
india: 印度
vietnam: 越南
singapore: 新加坡
malaysia: 马来西亚
thailand: 泰国
myanmar: 缅甸
cambodia: 柬埔寨
usa: 美国
american: 美利坚
britain: 英国
germany: 德国
france: 法国
canada: 加拿大
australia: 澳大利亚
italy: 意大利
switzerland: 瑞士
sweden: 瑞典
europe: 欧盟
lockheed martin: 洛克希德马丁 洛克希德·马丁
boeing: 波音
raytheon: 雷神
petrochina: 中国石油
sinopec: 中国石化 中石化
cosco shipping: 中远海运 中远
sinochem: 中化
norinco: 北方工业
huawei: 华为
zte: 中兴通讯 中兴
hikvision: 海康威视
dahua: 大华
inspur: 浪潮
sensetime: 商汤
megvii: 旷视
iflytek: 科大讯飞
smic: 中芯国际
bgi: 华大基因
cnooc: 中国海洋石油 中海油
avic: 中航工业 中航
hitachi: 日立
mitsubishi: 三菱
mitsui: 三井
sumitomo: 住友
kawasaki: 川崎
yamaguchi gumi: 山口组
sumiyoshi kai: 住吉会
inagawa kai: 稻川会
shinrikyo: 真理教
fujitsu: 富士通
toyota: 丰田
nippon: 日本电气
honda: 本田
nissan: 日产
yamaha: 雅马哈
ishikawajima: 石川岛
`;
