/** Bodies of the state, research, arms and society, and common words of names, in simplified Chinese. Own list. */
export const CHINESE_STATE = `
research institute: 研究所 研究院 科学研究院 研究会
institute: 院 所 学会
design institute: 设计院 设计研究院
academy: 科学院 学院
academy of sciences: 中国科学院
chinese academy of sciences: 中科院
engineering physics: 工程物理
academy of engineering physics: 工程物理研究院
university: 大学
science technology university: 科技大学
university of technology: 工业大学 理工大学
university of aeronautics astronautics: 航空航天大学
polytechnical university:
college: 专科学校
vocational technical college: 职业技术学院
school: 学校 中学
laboratory: 实验室
key laboratory: 重点实验室
engineering center: 工程中心
center: 中心
central: 中央
hospital: 医院
museum: 博物馆
library: 图书馆
theatre: 剧院
committee: 委员会 委
commission: 委员
office: 办公室 办事处 办
bureau: 局
public security bureau: 公安局
public security: 公安
department: 部 厅 司 处
public security department: 公安厅
ministry: 省部
ministry of defence: 国防部
ministry of state security: 国家安全部 国家保卫省
state security: 国家安全
equipment development department: 装备发展部
administration: 管理局 管理处
general administration: 总局
government: 政府 人民政府
state: 国有 国营
national: 国家 国立 全国
national defence: 国防
defence: 防务
defence industry: 国防科技工业
state owned asset: 国有资产
people: 人民 民众
republic: 共和国
democratic: 民主
party: 党
communist party: 共产党
central military commission: 中央军委 中央军事委员会
military: 军事 军工 军队
army: 军 陆军
liberation army: 解放军
peoples liberation army: 人民解放军
armed police: 武装警察 武警
armed: 武装
navy: 海军
air force: 空军
rocket force: 火箭军
militia: 民兵
brigade: 旅
regiment: 兵团
production construction corps: 生产建设兵团
division: 师
weapon: 兵器 武器
weaponry: 兵器工业 兵器装备
ordnance: 军械
prison: 监狱
reeducation: 教育转化
detention: 看守所
custom: 海关
court: 法院
association: 协会 协会会 联合会
society: 社团 社 会
federation: 联合总会 总会
union: 工会 联社
chamber of commerce: 商会
charity: 慈善
red cross: 红十字会
human rights: 人权
democracy: 民主协会
peace: 和平
unification: 统一
cultural revolution: 文革
islamic movement: 伊斯兰运动
islamic: 伊斯兰
movement: 运动
east turkistan: 东突厥斯坦
congress: 代表大会 国会
front: 战线 阵线
church: 教会
buddhist: 佛教
policy: 政策
strategy: 战略
strategic: 战略性
international affairs: 国际事务
system: 系统 体系
project: 项目
plan: 计划
base: 基地
station: 站
test: 试验 测试
proving ground: 试验场
observation: 观测
observatory: 天文台
physics: 物理
chemistry: 化学物理
mathematics: 数学
mechanics: 力学
biology: 生物学
medicine: 医学 医科
military medicine: 军事医学
~ocean: 大洋
earth: 地球
geology: 地质
geophysical: 地球物理
mineral: 矿产
metallurgy: 冶金
propulsion: 推进
propulsion technology: 动力技术
underwater: 水下
acoustics: 声学
satellites navigation: 卫星导航
~beidou: 北斗
remote sensing: 遥感
electromagnetic: 电磁
microwave: 微波
infrared: 红外
quantum: 量子
cyber: 网络空间
cryptography: 密码
frontier: 边防
frontier defence: 边疆
overseas: 海外
overseas chinese: 华侨
~great wall: 长城
~north: 北方 北部
~northern: 朔方
south: 南方 南部
southern: 华南
~east: 东方 东部 华东
~eastern: 东洋
west: 西部 西方
northwest: 西北
southwest: 西南
northeast: 东北
southeast: 东南
north china: 华北
central china: 华中
new: 新
~big: 大型
~first: 首
public: 公共
private: 民营
automobile group: 汽车集团
electric power: 电能
~world: 世界
~global: 全球 环球
asia: 亚洲
asia pacific: 亚太
~pacific: 太平洋
europe: 欧洲
america: 美洲
africa: 非洲
`;
