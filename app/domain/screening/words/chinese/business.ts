/**
 * Business and trade words of Chinese (and Chinese-written Japanese) in simplified signs, with the English words that
 * companies use for them. Own list. What is not here is romanised syllable by syllable.
 */
export const CHINESE_BUSINESS = `
-: 的 之 和 与 及 以及 省 市 区 自治区 自治州 地区 镇 乡 街道 特别行政区
group: 集团 组 团
holding: 控股
corporation: 总公司 公社 股份
company: 商社 商会
branch: 分公司 分行 分厂 支行 分院 分所 分局
subsidiary: 子公司
factory: 工厂 厂 制造厂 制造所 製作所
general factory: 总厂
industry: 实业 工业 产业 业
enterprise: 企业
trading: 贸易 商贸 商事 通商 商业 物产 易
trade: 经贸 外贸
economic trade: 经济贸易
foreign trade: 对外贸易
import export: 进出口
import: 进口
export: 出口
international: 国际 国際
investment: 投资
venture capital: 创业投资 风险投资
fund: 基金
foundation: 基金会 財団
asset management: 资产管理
asset: 资产
management: 管理 经营
consulting: 咨询 顾问
service: 服务 事务
technology: 科技 技术
science technology: 科学技术
science: 科学
electronic: 电子
electronics technology: 电子科技
electrical: 电气 电器 电机
power: 电力 动力
electric: 电
grid: 电网
photoelectric: 光电 光学
optical: 光学仪器
precision: 精密
instrument: 仪器 仪表
photovoltaic: 光伏
solar: 太阳能
silicon industry: 硅业
polysilicon: 多晶硅
energy: 能源 能
new energy: 新能源
material: 材料 物资
new material: 新材料
chemical: 化工 化学 化学工业
petrochemical: 石化 石油化工
fine chemical: 精细化工
biotech: 生物 生物科技 生物技术
pharmaceutical: 医药 制药 药业
gene: 基因
medical: 医疗
health: 健康
food: 食品
tomato: 番茄
sugar industry: 糖业
aquatic: 水产
fishing: 渔业
agriculture: 农业
textile: 纺织 纺织品 纺
wool textile: 毛纺织
cotton textile: 棉纺织
garment: 服装 制衣
apparel: 服饰
knitting: 针织
dyeing: 印染
color spinning: 色纺
fashion: 时尚 时装
cotton industry: 棉业
cotton linen: 棉麻
cotton: 棉花
shoe industry: 鞋业
leather: 皮革
hair product: 发制品 发饰品
toy: 玩具
furniture: 家具 家私
packaging: 包装
printing: 印刷
paper: 纸业 造纸
plastic: 塑料 塑胶
rubber: 橡胶
tyre: 轮胎
glass: 玻璃
ceramic: 陶瓷
hardware: 五金
machinery: 机械
machine tool: 机床
heavy industry: 重工 重工业
heavy machinery: 重机 重型机械
electromechanical: 机电
equipment: 设备 装备 器材
automobile: 汽车 自动车
motor: 电动机
part: 零部件 零件 部件
mould: 模具
metal: 金属
nonferrous metal: 有色金属
nonferrous: 有色
rare earth: 稀土
tungsten: 钨业
steel: 钢 钢厂
iron steel: 钢铁 製鉄
special steel: 特钢
aluminium industry: 铝业
copper industry: 铜业
zinc industry: 锌业
magnesium industry: 镁业
titanium industry: 钛业
mining: 矿业 采矿
mine: 矿
coal industry: 煤业
coal: 煤炭 煤
coal electricity: 煤电
coal mine: 煤矿
gold: 黄金
gold mine: 金矿
cement: 水泥
construction: 建筑 建设 建工 施工
engineering construction: 工程建设
building material: 建材
engineering: 工程
civil engineering: 土木工程
design: 设计
survey design: 勘察设计
real estate: 地产 房地产 置业 不动产
property: 物业
`;
