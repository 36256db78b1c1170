/** Legal forms of the German, Dutch and Nordic languages. See `legal-forms.ts` for the columns. Own table. */
export const GERMANIC_FORMS = `
GmbH|LLC|anywhere|gesellschaft mbh, gesellschaft m b h, gesellschaft mit beschr haftung, gesellschaft mit besch haftung, ges mit beschr haftung, mit beschrankter haftung, mit beschr haftung, g m b h, gmb h, ges m b h, gesellsch m b h, gmbhs
gGmbH|NGO|anywhere|ggmbh, gemeinnutzige gmbh, gemeinnutzige gesellschaft mit beschrankter haftung
UG|LLC|end|ug, unternehmergesellschaft, unternehmergesellschaft haftungsbeschrankt, ug hb, ug haftungsbeschr, haftungsbeschrankt, gug, gemeinnutzige ug, gug haftungsbeschrankt
GmbH & Co. KG|LP|anywhere|gmbh u co kg, gesellschaft mbh co kg, ug co kg, ug haftungsbeschrankt co kg, ag co kg, se co kg, stiftung co kg, ltd co kg, bv co kg, mbh u co kg, mbh co kg, eg co kg, gmbhcokg, gmbh co ohg, ug co ohg
KGaA|JSC|anywhere|kgaa, kommanditgesellschaft auf aktien, se co kgaa, ag co kgaa, stiftung co kgaa
AG|JSC|end|aktienges, aktien gesellschaft, aktien ges, gag, gemeinnutzige ag, gemeinnutzige aktiengesellschaft, aktg
OHG|GP|end|offene handelsgesellschaft, offene handels gesellschaft, oeg, offene gesellschaft
KG|LP|end|kommandit gesellschaft, keg, kommanditerwerbsgesellschaft
GbR|GP|end|gesellschaft burgerlichen rechts, gesellschaft des burgerlichen rechts, egbr, gesbr, bgb gesellschaft, eingetragene gbr
PartG|GP|end|partg, partnerschaftsgesellschaft, partg mbb, partgmbb, mbb, partnerschaft mbb
e.K.|SP|end|e k, e kfm, ekfm, e kfr, ekfr, eingetragener kaufmann, eingetragene kauffrau, eingetragenes einzelunternehmen, einzelunternehmen, einzelfirma
eG|COOP|end|eingetragene genossenschaft, genossenschaft, egen, e g, europaische genossenschaft
e.V.|NGO|end|ev, e v, eingetragener verein, verein
Stiftung|NGO|end|rechtsfahige stiftung, gemeinnutzige stiftung
VVaG|FIN|end|vvag, versicherungsverein auf gegenseitigkeit
AöR|SOE|end|aor, anstalt des offentlichen rechts, kdor, korperschaft des offentlichen rechts, kommunalunternehmen
EWIV|JV|end|ewiv, europaische wirtschaftliche interessenvereinigung, eeig, european economic interest grouping
BV|LLC|end|b v, besl vennootschap, besloten vennootschap met beperkte aansprakelijkheid, vennootschap met beperkte aansprakelijkheid, flex bv, bv i o, ebvba, eenpersoons bvba
NV|JSC|end|n v, open naamloze vennootschap
VOF|GP|end|vof, v o f, vennootschap onder firma, maatschap, snc vof
CV|LP|end|commanditaire vennootschap, gewone commanditaire vennootschap, comm v, commv
CVA|LP|end|commanditaire vennootschap op aandelen, comm va, commva
CVBA|COOP|end|cvba, cooperatieve vennootschap, cooperatieve vennootschap met beperkte aansprakelijkheid, cvoa, cooperatie ua, cooperatie, cooperatieve ua, u a
VZW|NGO|end|vzw, vereniging zonder winstoogmerk, ivzw
AB|JSC|end|a b, abp, aktie bolag, aktiebol, publikt aktiebolag, privat aktiebolag
HB|GP|end|hb, handelsbolag
KB|LP|end|kommanditbolag
Ek. för.|COOP|end|ek for, ekonomisk forening, ekfor, ideell forening
A/S|JSC|end|a s, akties, aktieselskabet, allmennaksjeselskap, al mennaksjeselskap, aksjeselskapet
ApS|LLC|end|a p s, anpartsselskabet, ivs, ivaerksaetterselskab
I/S|GP|end|interessentskab, i s
K/S|LP|end|kommanditselskab, k s, p s, partnerselskab
A.M.B.A.|COOP|end|amba, a m b a, andelsselskab, andelsselskab med begraenset ansvar, fmba, forening med begraenset ansvar, smba
ANS|GP|end|ansvarlig selskap, da delt ansvar, delt ansvar
SA (Norway)|COOP|end|samvirkeforetak, andelslag
ENK|SP|end|enk, enkeltpersonforetak, enkeltmandsvirksomhed, enskild firma, enskild naringsidkare
NUF|CO|end|nuf, norskregistrert utenlandsk foretak
Stiftelse|NGO|end|stiftelsen, fond erhvervsdrivende
ehf.|LLC|end|ehf, einkahlutafelag
hf.|JSC|end|hf, hlutafelag, ohf
sf.|GP|end|sameignarfelag, slf
Oy|LLC|edge|oy ab, oyab, osakeyhtion, oy ltd
Oyj|JSC|end|oyj abp, julkinen osakeyhtio
Ky|LP|end|ky, kommandiittiyhtio
Ay|GP|end|avoin yhtio
Tmi|SP|edge|tmi, toiminimi
Osk|COOP|end|osk, osuuskunta, asunto osakeyhtio
ry|NGO|end|rekisteroity yhdistys, saatio, saatio sr
SE|JSC|end|europaische gesellschaft, societe europeenne, evropska spolecnost, eurooppayhtio, europabolag, europaeisk selskab
SCE|COOP|end|sce, societas cooperativa europaea, societe cooperative europeenne
`;
