/** Legal forms of Central and Eastern Europe, the Caucasus and Turkey in Latin letters. See `legal-forms.ts`. Own table. */
export const EASTERN_FORMS = `
Sp. z o.o.|LLC|anywhere|sp z o o, spolka z o o, sp z ogr odp, spz oo, spzo o, spolka z ograniczona odpowiedzialnoscia spolka komandytowa, sp z oo sp k, sp z o o sp k, sp z oo sk, sp z o o s k, sp z oo spolka komandytowa
P.S.A.|JSC|end|psa, prosta spolka akcyjna
Sp. k.|LP|end|sp k, spolka komandytowa, sp komandytowa, spolka komandytowo akcyjna, s k a
Sp. j.|GP|end|sp j, spolka jawna, spj, spolka cywilna, sp p, spolka partnerska
Spółdzielnia|COOP|edge|spoldzielnia, spoldzielnia pracy, druzstvo, zadruga, z b r, szovetkezet, kooperativ sirket
PP|SOE|end|przedsiebiorstwo panstwowe, statni podnik, statny podnik, s p, javno preduzece, jp, javno poduzece, drustveno preduzece, dp drustveno, valstybes imone, regia autonoma de stat, drzavno preduzece, intreprinderea de stat, intreprinderea municipala, inter de stat, ndermarrje publike
s.r.o.|LLC|end|s r o, spolecnost s rucenim omezenym, spolocnost s rucenim obmedzenym, spol s r o, spol s ruc omez, spolsro, sro v likvidaci
a.s.|JSC|end|akc spolecnost, akciova spolocnost, akc spol, verejna akciova spolocnost
k.s.|LP|end|komanditni spolecnost, komanditna spolocnost, komanditno drustvo, k d, komanditna druzba, komanditno druzhestvo, kom drustvo, kda, komanditsabiedriba
v.o.s.|GP|end|vos, v o s, verejna obchodni spolecnost, verejna obchodna spolocnost, j t d, jtd, javno trgovacko drustvo, dno, d n o, druzba z neomejeno odgovornostjo, ortacko drustvo, od beograd, ortakluk, tikroji ukine bendrija, tub, pilnsabiedriba, ps pilnsabiedriba, taisuhing, kkt, kozkereseti tarsasag
z.s.|NGO|end|zapsany spolek, obcianske zdruzenie, o p s, obecne prospesna spolecnost, zapsany ustav, z u, nezisková organizacia, udruga, udruzenje, zavod z, viesoji istaiga, vsi, biedriba, mittetulundusuhing, mtu, egyesulet, alapitvany, dernegi, nadace, nadacni fond, asociatie, fundatia, fundacja, stowarzyszenie
Kft|LLC|end|korlatolt felelossegü tarsasag, k f t, nonprofit kft
Zrt|JSC|end|zartkoruen mukodo reszvenytarsasag, reszvenytarsasag, z r t, r t
Nyrt|JSC|end|nyilvanosan mukodo reszvenytarsasag, ny r t
Bt|LP|end|bt, beteti tarsasag, b t
e.v.|SP|end|egyeni vallalkozo, egyeni ceg, ec, obrt, samostojni podjetnik, samostalni poduzetnik, samostalni preduzetnik, sp samostojni, pr preduzetnik, pr radnja, szr, str, preduzetnik, individuali imone, ii imone, ind imone, individualais komersants, ik, fie, fuusilisest isikust ettevotja, sahis isletmesi, sahis firmasi
d.o.o.|LLC|anywhere|d o o, druzba z omejeno odgovornostjo, drustvo s ogranicenom odgovornoscu za, drustvo ogranicene odgovornosti, drustvo sa ogranicenom odgovornoscu za, dooel, d o o e l, j d o o, jdoo, jednostavno drustvo s ogranicenom odgovornoscu, spolka d o o
d.d.|JSC|end|d d, dionicko drustvo, delniska druzba, javno dionicko drustvo, javna delniska druzba, dionicarsko drustvo
a.d.|JSC|end|akcionarsko drustvo, akcionersko drustvo, aktsionerno druzhestvo, ad skopje, e a d, ednolichno aktsionerno druzhestvo, adsits, adsic
OOD|LLC|end|druzhestvo s ogranichena otgovornost, ednolichno druzhestvo s ogranichena otgovornost, o o d, e o o d
ET|SP|edge|ednolichen targovets, edinolichen targovets
Sh.p.k.|LLC|end|shpk, sh p k, shoqeri me pergjegjesi te kufizuar
Sh.a.|JSC|end|sha, sh a, shoqeri aksionere, shoqeri anonime
Sh.k.|LP|end|shk, sh k, shoqeri komandite
UAB|LLC|edge|uab, uzdaroji akcine bendrove, u a b
AB (Lithuania)|JSC|edge|akcine bendrove, mazoji bendrija
AB (Lithuania)|JSC|end|mb
SIA|LLC|edge|sia, s i a, sabiedriba ar ierobezotu atbildibu
AS (Latvia, Estonia)|JSC|edge|akciju sabiedriba, aktsiaselts
OÜ|LLC|edge|osauhing, o u
OÜ|LLC|end|ou
TÜ|GP|edge|usaldusuhing
TÜ|GP|end|uu
SRL (Moldova)|LLC|edge|s r l moldova, intreprinderea cu capital strain
SRL (Moldova)|LLC|end|ics
MMC|LLC|end|mmc, mehdud mesuliyyetli cemiyyet, m m c, mahdud masuliyyatli camiyyat
ASC|JSC|end|asc, aciq sehmdar cemiyyeti, qsc, qapali sehmdar cemiyyeti, sehmdar cemiyyeti
LLC (Georgia)|LLC|edge|shps, shezghuduli pasukhismgeblobis sazogadoeba, shpk georgia
LLC (Georgia)|LLC|end|sps
OJSC|JSC|edge|open jsc, closed jsc, public jsc, private jsc, private joint stock company, publichnoye aktsionernoye obshchestvo, publichnoe aktsionernoye obshchestvo, aktsionernoye obshchestvo, otkrytoye aktsionernoye obshchestvo, zakrytoye aktsionernoye obshchestvo, aktsionerne tovarystvo, publichne aktsionerne tovarystvo, pryvatne aktsionerne tovarystvo, prat, pat, vat, zat, adkrytaye aktsyyanernaye tavarystva, aat, nao, nepublichnoe aktsionernoe obshchestvo, open type joint stock company, aktsionernoe obshchestvo otkrytogo tipa, aktsionernoye obshchestvo otkrytogo tipa, aktsionernoe obshchestvo zakrytogo tipa, aktsionernoye obshchestvo zakrytogo tipa, joint stock commercial company, a o, o a o, z a o, p a o, aktsionernaya kompaniya, aoot, aozt
OOO|LLC|edge|obshchestvo s ogranichennoy otvetstvennost yu, obshchestvo s ogranichennoi otvetstvennostiu, obshestvo s ogranichennoi otvetstvennostyu, tovarystvo z obmezhenoyu vidpovidalnistyu, tovarystvo z obmezhenoiu vidpovidalnistiu, tovaryshchestvo s ogranichennoy otvetstvennostyu, tovarishchestvo s ogranichennoi otvetstvennostyu, tovarishchestvo s ogranichennoy otvetstvennostyu, tzov, osoo, o o o, t o o, t o v, oooo, zhshs, mas uliyati cheklangan jamiyat, masuliyati cheklangan jamiyat, masuliyati cheklangan jamiyati, xorijiy korxona
OOO|LLC|end|odo
FGUP|SOE|edge|fgup, gup, mup, rup, fgbu, fgbou, fgbou vo, fgaou vo, fgbun, fgu, gku, gbu, federalnoe gosudarstvennoe unitarnoe predpriyatie, federalnoye gosudarstvennoye unitarnoye predpriyatiye, gosudarstvennoe unitarnoe predpriyatie, gosudarstvennoye unitarnoye predpriyatiye, respublikanskoe unitarnoe predpriyatie, federal state unitary enterprise, state unitary enterprise, federal state budgetary institution, federal state enterprise, federal state budgetary institution of science, federal state autonomous institution, republican unitary enterprise, state owned enterprise, state enterprise, gosudarstvennoe predpriyatie, derzhavne pidpryyemstvo, derzhavne pidpryiemstvo, federal treasury enterprise, fsue, f g u p, unitarnoe predpriyatie
FGUP|SOE|end|fkp
ANO|NGO|edge|ano, avtonomnaya nekommercheskaya organizatsiya, autonomous non profit organization, autonomous nonprofit organization, autonomous non commercial organization, regionalnaya obshchestvennaya organizatsiya, noncommercial partnership, non profit partnership, nekommercheskoe partnerstvo, npo noncommercial
AKB|FIN|edge|akb, jscb, pjscb, ojscb, joint stock commercial bank, aktsionerny kommercheskiy bank, aktsionernyi kommercheskii bank
A.Ş.|JSC|end|anonim sirketleri, anonim ortakligi, a s ti, a o anonim ortakligi, halka acik anonim ortakligi, tas, turk anonim sirketi, t a s
Ltd. Şti.|LLC|anywhere|san tic as, sanayi ticaret as, sanayi ticaret limited sirketi, sanayi ticaret anonim sirketi, tic ve san ltd sti, ticaret ve sanayi as, ticaret ve sanayi limited sirketi, ticaret ve sanayi anonim sirketi, dis ticaret ltd sti, dis ticaret limited sirketi, dis ticaret as, dis tic ltd sti, dis tic ltd, dis tic as, ithalat ihracat ltd sti, ith ihr ltd sti, san ve dis tic ltd sti, san ve dis tic as, sanayi ve dis ticaret ltd sti, sanayi ve dis ticaret limited sirketi, sanayi ve dis ticaret as, sanayi ve dis ticaret anonim sirketi, paz ltd sti, pazarlama ltd sti, ins ltd sti, tur ltd sti, san as, ve tic ltd sti, ve tic as, ltd s ti, ltdsti
Koll. Şti.|GP|end|koll sti, kollektif sirketi, kollektif sirket, kom sti, komandit sirketi, komandit sirket, adi ortaklik
`;
