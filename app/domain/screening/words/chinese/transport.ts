/** Words of transport, energy, information, media and finance in simplified Chinese. Own list. */
export const CHINESE_TRANSPORT = `
hotel: 酒店 饭店 宾馆 旅馆
travel: 旅行 旅行社
tourism: 旅游
logistics: 物流
supply chain: 供应链
warehousing: 仓储
storage: 储运 存储
transport: 运输
transshipment: 转运
express: 快递 速运 快运
freight: 货运 货代 货运代理
agency: 代理
shipping: 航运 海运 船务 船舶运输 轮船 商船
ship: 船舶 船
ship management: 船舶管理
shipbuilding: 造船 船舶工业 船舶重工
shipyard: 船厂 造船厂 船坞
marine: 海洋 海事
ocean shipping: 远洋 远洋运输
port: 港口 港务 港
wharf terminal: 码头
terminal: 油库
seaport: 海港
airline: 航空公司 航空运输
airlines: 航空_公司
aviation: 航空 航空工业
aircraft: 飞机 飞行器
aircraft industry: 飞机工业
helicopter: 直升机
unmanned aerial vehicle: 无人机
airport: 机场 空港
aerospace: 航天 航天科技 宇航
aerospace science technology: 航天科学技术
aerospace science industry: 航天科工
space: 太空 空间
satellite: 卫星
rocket: 火箭
launch vehicle: 运载火箭
missile: 导弹
engine: 发动机
railway: 铁路 铁道 中铁
rail transit: 轨道交通
rolling stock: 中车 机车车辆
vehicle: 车辆 车
oil: 石油 油品 油气 原油
petroleum: 油
oil gas: 石油天然气
natural gas: 天然气
gas: 燃气 气体
oil refining: 炼油 炼化
refining chemical: 炼油化工
pipeline: 管道
pipe: 管 管业 钢管
drilling: 钻井 钻探
oilfield: 油田
offshore oil: 海洋石油
nuclear: 核 核工业 核能
nuclear power: 核电
atomic energy: 原子能
hydropower: 水电 水利水电
water: 水务 水利
environmental: 环保 环境
information: 信息 资讯 情报
information technology: 信息技术 信息科技
information security: 信息安全
network: 网络 网
network technology: 网络科技
internet: 互联网
communication: 通信 通讯
telecommunications: 电信
mobile communication: 移动通信
mobile: 移动
united network: 联合网络
unicom: 联通
intelligent: 智能 智慧
artificial intelligence: 人工智能
big data: 大数据
data: 数据
cloud computing: 云计算
software: 软件
computer: 计算机 电脑
supercomputing: 超级计算 超算
digital: 数码 数字
digital technology: 数字技术
visual: 视觉
face recognition: 人脸识别
integrated circuit: 集成电路
semiconductor: 半导体
microelectronics: 微电子
chip: 芯片
storage technology: 存储科技
laser: 激光
sensor: 传感器
radar: 雷达
navigation: 导航
measurement: 测控 测量
automation: 自动化
control: 控制
robot: 机器人
appliance: 家电
culture: 文化
media: 传媒 媒体
advertising: 广告
film: 影视 电影
publishing: 出版 出版社
newspaper: 报业 报社 日报
news: 新闻 新闻社
news agency: 通讯社
broadcasting: 广播 放送
television: 电视 电视台
education: 教育
training: 培训
development: 发展 开发
manufacturing: 制造 制作
production: 生产
processing: 加工
products: 制品 产品
supply: 供应 供销
supply marketing: 供销社
sales: 销售 营销
bank: 银行
commercial bank: 商业银行
development bank: 开发银行
agricultural bank: 农业银行
credit: 信用
trust: 信托
insurance: 保险
life insurance: 人寿保险
securities: 证券
exchange: 交易所 交易
finance: 财务 金融
financial: 财经
leasing: 租赁
auction: 拍卖
market: 市场
store: 商店 商场 百货
farm: 农场
forestry: 林业
animal husbandry: 畜牧
grain: 粮食
grain oil: 粮油
feed: 饲料
salt: 盐业
tea: 茶业 茶叶
liquor: 酒业
tobacco: 烟草
flower: 花卉
fire: 消防
police: 警用 警察
security: 安防 保安 安全
green: 绿色
comprehensive: 综合
special: 特种 专用 特殊
high tech: 高新技术 高科技
high speed: 高速
advanced: 先进
general: 总 一般
industrial park: 工业园 工业园区 产业园
park: 园区
trading port: 自贸港
cooperative: 合作社
joint venture: 合资
joint: 联合
united: 联盟
labor: 劳动 劳务 人力资源
`;
