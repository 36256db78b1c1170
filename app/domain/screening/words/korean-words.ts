/**
 * Business words, bodies of the state and places in Hangul (South and North Korean spelling), with the English words
 * that names use for them. Own list. What is not here is romanised. "~" marks words that may also be a name.
 */
export const KOREAN_WORDS = `
-: 및 의 와 과 시 도
company: 회사 상사 사
corporation: 공사 총회사 련합회사 연합회사 법인
general corporation: 총회사
associated corporation: 련합회사 연합회사 련합기업소 연합기업소
group: 그룹 그루빠 집단
holding: 홀딩스 지주
enterprise: 기업 기업소 련합기업소
trading: 무역 상회 트레이딩 교역
trading company: 무역회사 상사회사
trading corporation: 무역총회사
foreign trade: 대외무역
foreign trade bank: 조선무역은행 무역은행
korea foreign trade bank: 조선무역은행
commerce: 상업
economic: 경제
external economic: 대외경제
import export: 수출입
export: 수출
import: 수입
international: 국제 인터내셔널
industry: 산업 공업
industrial: 공업총국
ministry of industry: 공업성
manufacturing: 제조
factory: 공장
mine: 광산
mining: 광업
mining development: 광업개발
development: 개발 발전
united development: 통일발전
overseas development: 해외개발
project: 대상건설
overseas: 해외
construction: 건설 건재
engineering: 엔지니어링 공학
machinery: 기계
precision machinery: 정밀기계
equipment: 설비 장비
electronics: 전자
electrical: 전기
electric power: 전력
power: 동력
energy: 에너지
oil: 석유 원유
crude oil: 원유공업
gas: 가스
coal: 석탄
chemical: 화학
metal: 금속
steel: 제철 철강 강철
iron steel: 제강
zinc: 아연
gold: 황금
magnesia: 마그네샤
cement: 시멘트
glass: 유리
textile: 방직 섬유
garment: 피복 의류
food: 식품
fishery: 수산
agriculture: 농업
livestock: 축산
pharmaceutical: 제약 의약
medical: 의료
hospital: 병원
insurance: 보험
national insurance: 민족보험
bank: 은행 뱅크
credit bank: 신용은행
credit: 신용
commercial bank: 상업은행
development bank: 개발은행 발전은행
joint venture bank: 합영은행
joint venture: 합영 합작
investment: 투자
finance: 금융
financial: 재정
fund: 기금
foundation: 재단
exchange: 교환
technology: 기술 테크
information technology: 정보기술
information: 정보
computer: 콤퓨터 컴퓨터
computing center: 계산기쎈터
software: 쏘프트웨어 소프트웨어
communication: 통신 체신
science: 과학
science technology: 과학기술
natural science: 자연과학
academy: 과학원 연구원 아카데미
academy of natural sciences: 자연과학원
academy of national defence science: 국방과학원
research: 연구
research institute: 연구소
institute: 원
university: 대학 대학교
university of technology: 공업대학
center: 쎈터 센터
service: 봉사 서비스
shipping: 해운 선박
maritime: 해사
ocean maritime management: 원양해운관리
ocean: 원양 대양
marine: 해양
ship: 배
shipbuilding: 조선소
shipyard: 조선소
port: 항만 무역항 항
management: 관리
air: 항공
airlines: 항공사
aerospace: 항공우주
aerospace development: 항공우주개발
space: 우주
space development: 우주개발
rocket: 로케트 로켓
strategic rocket force: 전략로케트군 전략군
missile: 미싸일 미사일
nuclear: 핵
atomic energy: 원자력
transport: 수송 운수 운송
railway: 철도
logistics: 물류
travel: 려행 여행
tourism: 관광
hotel: 호텔
restaurant: 식당
art: 미술 예술
art studio: 창작사
culture: 문화
media: 미디어
broadcasting: 방송
television: 텔레비죤 텔레비전
news agency: 통신사
newspaper: 신문
publishing: 출판
library: 도서관
state: 국가 국영
national: 국립 전국
central: 중앙
central bank: 중앙은행
general: 총
general bureau: 총국
bureau: 국
department: 부
office: 실 사무소
ministry: 성
commission: 위원회
state affairs commission: 국무위원회
state security: 국가안전보위 국가보위
ministry of state security: 국가안전보위성 국가보위성
state security department: 국가안전보위부 국가보위부
ministry of people security: 인민보안성 사회안전성
peoples armed forces: 인민무력
ministry of peoples armed forces: 인민무력성 인민무력부
national defence: 국방
ministry of national defence: 국방성
defence: 방위
military: 군사
central military commission: 중앙군사위원회
army: 군대
peoples army: 인민군
korean peoples army: 조선인민군
people: 인민
democratic peoples republic of korea: 조선민주주의인민공화국
republic: 공화국
workers party: 로동당 노동당
workers party of korea: 조선로동당 조선노동당
organization guidance department: 조직지도부
propaganda agitation department: 선전선동부
reconnaissance general bureau: 정찰총국
reconnaissance: 정찰
munition industry department: 군수공업부
munition: 군수
second economic committee: 제2경제위원회
security: 안전 보위
general staff: 총참모부
youth: 청년
union: 동맹 련맹 연맹
association: 협회 총련합회 련합
federation: 총련
unification: 통일
labor: 로동
prison: 교화소
camp: 수용소
korea: 조선 한국
~koryo: 고려
~daesong: 대성
north korea: 북조선
northeast asia: 동북아 동북아시아
northeast asia bank: 동북아은행
pyongyang: 평양
rason: 라선 나선
nampo: 남포
wonsan: 원산
chongjin: 청진
hamhung: 함흥
kaesong: 개성
sinuiju: 신의주
seoul: 서울
busan: 부산
incheon: 인천
daegu: 대구
ulsan: 울산
suwon: 수원
china: 중국
japan: 일본
russia: 로씨야 러시아
asia: 아시아
east sea: 동해
west sea: 서해
~green pine: 청송
~unity: 단결
~victory: 승리
~paektu: 백두
~mansudae: 만수대
~kumgang: 금강
~star: 샛별 별
~sun: 태양
~dawn: 려명
~peace: 평화
~friendship: 친선
~daedong: 대동
~samsung: 삼성
~hyundai: 현대
~lotte: 롯데
~electronics samsung: 삼성전자
heavy industry: 중공업
light industry: 경공업
chemical industry: 화학공업
mineral: 광물
automobile: 자동차
hardware: 하드웨어
medicine: 의학
health: 보건
sports: 체육
education: 교육
trade office: 무역대표부
representative office: 대표부
embassy: 대사관
`;
