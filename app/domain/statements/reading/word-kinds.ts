/**
 * Kinds of words that mean much the same in a statement, whatever the country and the house style: "board", "council" and
 * "trustees" are all a governing body. Written by hand; each is a list of beginnings of words, and a full stop ends a word
 * that must stand whole. A word may be of several kinds.
 */
const KINDS: Readonly<Record<string, string>> = {
  body: 'board. boards. trustee governor council. councillor governing',
  officer:
    'director ceo. cfo. coo. chair. chairman chairwoman chairperson president secretary treasurer partner chancellor principal officer executive',
  manager: 'manager lead. head. team. department committee steering taskforce function working-group',
  approve: 'approv adopt ratif endors authoris authoriz resolv resolution',
  sign: 'sign. signed. signature signatory attest undersigned docusign behalf',
  paper: 'statement. statements. report. reports. document disclosure declaration',
  company:
    'company companies organisation organization business businesses group. firm. firms. corporation entity entities enterprise undertaking',
  owner:
    'parent. subsidiar owned owns owner ownership shareholder shareholding listed incorporated holding holdings joint venture acquir affiliate private public charity charitable partnership mutual cooperative',
  staff: 'employee staff colleague workforce headcount people. personnel associate fte ftes',
  worker:
    'worker labourer migrant seasonal agency temporary casual unskilled low-skilled refugee women. children. child. contractor subcontractor gang gangs immigrant newcomer undocumented vulnerable homeworker informal',
  place:
    'office offices factory factories site sites store stores warehouse depot plant. plants. branch branches facility facilities clinic hospital school hotel restaurant campus mine. mines. farm. farms. mill. mills. shop shops showroom laborator station centre centres center location headquarter',
  make: 'manufactur produc make. makes. design develop operat provide. provides. deliver distribut sell. sells. retail wholesal market. markets. build. builds. construct install maintain transport advis insur lend teach treat process grow. harvest import. imports. export assembl suppl. serv',
  customer: 'customer client consumer patient student passenger guest tenant resident member. members.',
  sector:
    'retail construction agricultur hospitality healthcare aviation mining energy banking insurance software technology media education pharmaceutical automotive telecom logistics engineering legal property textile fashion food beverage fishing forestry utilities electricity gas oil water defence chemical steel finance financial',
  goods:
    'uniform clothing garment apparel textile cotton electronic laptop computer hardware it. furniture stationery packaging ppe glove rubber cocoa coffee tea. sugar palm rice seafood fish prawn shrimp fruit vegetable meat timber steel aluminium aluminum cobalt mica tin. tungsten gold solar polysilicon battery batteries component raw material commodit equipment machinery vehicle tyre tire merchandise toy footwear linen brick ingredient consumable part. parts. goods product',
  service:
    'cleaning cleaner catering security guard maintenance facilities logistics freight haulage courier laundry landscaping consult recruitment labour-hire outsourc professional software marketing travel printing waste construction telecommunication',
  supplier:
    'supplier vendor subcontractor manufacturer producer grower distributor wholesaler third-party third. tier. tiers. tier-one agent. agents. supply',
  buy: 'buy buys bought purchas procur sourc spend spent import order. orders. tender contract engage. obtain',
  slavery:
    'slavery slave servitude trafficking exploit bondage bonded coercion coerced forced compulsory debt passport abuse. abuses. abusive',
  risk: 'risk. risks. risky high-risk low-risk exposure exposed vulnerab susceptib prevalen likelihood inherent salient elevated heightened hotspot',
  find: 'identif assess evaluat map. mapp mapping analys screen vet vetting vetted questionnaire survey audit inspect visit check. checks. checked due-diligence diligence monitor verif self-assess sedex smeta ecovadis',
  rule: 'polic code. codes. procedure standard. standards. guideline principle clause terms requirement framework charter handbook',
  require:
    'require must. mandat oblig expect. expects. expected prohibit forbid comply compl. complian adhere',
  teach:
    'train training e-learning elearning learning awareness workshop webinar induction module course. courses. toolbox briefing educat campaign poster',
  speak:
    'whistleblow whistle-blow hotline helpline speak speak-up grievance anonymous confidential concern report. reporting raise raised complaint disclos line.',
  remedy:
    'remed corrective correct. redress compensat reimburs repay repaid refund restitution back-pay apolog restor rectif resolve resolved resolution mitigat',
  end: 'terminat cease suspend dismiss disciplin sanction exit delist sever. discontinu withdraw misconduct',
  inquire: 'investigat inquir enquir escalat police authorit enforcement notif refer. referred referral',
  victim: 'victim survivor affected harmed safeguard support protect',
  fault:
    'breach violation non-complian noncomplian non-conform incident case. cases. instance allegation suspected failure finding',
  measure:
    'effectiv kpi kpis indicator metric measur target. targets. goal. goals. objective benchmark progress track. tracked tracking number. numbers. percentage proportion rate. rates. score. scores. trend result. results. outcome impact',
  again:
    'review reviewed reviews reviewing annual annually regular regularly periodic quarterly continu ongoing improv update. updated updates feedback lessons refresh revisit',
  plan: 'will. plan. plans. planned intend aim. aims. next. future going-forward forthcoming roadmap',
  none: 'no. not. nil. none. zero. without',
  feel: 'committed commitment believe belief value. values. zero-tolerance integrity ethical proud respect dignity culture',
  first: 'we. our. us. i.',
  may: 'may. can. could. might. likely potential possible possibl',
  done: 'has. have. had. was. were. been. completed conducted undertook undertaken introduced implemented launched rolled established carried',
  if: 'if. where. should. when. whenever event.',
};

const { whole, beginnings } = tables();

/** The kinds of a word in small letters; most words are of none. */
export function kindsOf(word: string): readonly string[] {
  const kinds = [...(whole.get(word) ?? [])];
  for (let length = 2; length <= word.length; length += 1)
    kinds.push(...(beginnings.get(word.slice(0, length)) ?? []));
  return kinds.length > 1 ? [...new Set(kinds)] : kinds;
}

function tables(): Record<'whole' | 'beginnings', ReadonlyMap<string, readonly string[]>> {
  const found = { whole: new Map<string, string[]>(), beginnings: new Map<string, string[]>() };
  for (const [kind, list] of Object.entries(KINDS)) {
    for (const word of list.split(' ')) {
      const [map, key] = word.endsWith('.') ? [found.whole, word.slice(0, -1)] : [found.beginnings, word];
      map.set(key, [...(map.get(key) ?? []), kind]);
    }
  }
  return found;
}
