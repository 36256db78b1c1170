/** The legal forms met most often, in Latin letters. See `legal-forms.ts` for what the columns mean. Own table. */
export const COMMON_FORMS = `
Co. Ltd.|LLC|anywhere|co ltd, colt, coltd, co lt, ltd co, corporation ltd
Ltd.|LLC|anywhere|ltd, ltda, lda, limitada, limitee, ltee
Pvt. Ltd.|LLC|anywhere|pvt ltd, p ltd, pvt co ltd, pvt
Pte. Ltd.|LLC|anywhere|pte ltd, pte
Pty. Ltd.|LLC|anywhere|pty ltd, proprietary limited, pty
Sdn. Bhd.|LLC|anywhere|sdn bhd, sdn berhad, sendirian berhad, sdnbhd
Bhd.|JSC|end|bhd, berhad
LLC|LLC|anywhere|llc, limited liability company, lc
FZE|LLC|end|fze, fzco, fz llc, fzllc, fzc, dmcc, jlt
WLL|LLC|anywhere|wll, spc, bsc, saoc, saog, ksc, kscc, qpsc, pjsc
GmbH|LLC|anywhere|gmbh, ges mbh, gesmbh, gesellschaft mit beschrankter haftung, mbh, ug haftungsbeschrankt, gmbh co
GmbH & Co. KG|LP|anywhere|gmbh co kg, gmbh und co kg, gmbh cokg, gmbh co kgaa, co kg
KG|GP|end|kg, kommanditgesellschaft, ohg, gbr
AG|JSC|end|ag, aktiengesellschaft, aktiengeselschaft
SE|JSC|end|se, societas europaea
SA|JSC|end|sa, s a, sociedad anonima, societe anonyme, sociedade anonima, saa, sac, sa cerrada
SAC|JSC|end|sociedad anonima cerrada
SA de CV|JSC|anywhere|sa de cv, sa cv, sapi de cv, sab de cv, sociedad anonima de capital variable
S de RL de CV|LLC|anywhere|s de rl de cv, srl de cv, s de rl, sde rl de cv
SAS|LLC|end|sas, sasu, societe par actions simplifiee, sociedad por acciones simplificada
SARL|LLC|anywhere|sarl, eurl, societe a responsabilite limitee, sarlau, suarl
SRL|LLC|edge|srl, societate cu raspundere limitata, societatea cu raspundere limitata, srls, societa a responsabilita limitata, sociedad de responsabilidad limitada, soc de resp ltda
SL|LLC|end|sl, slu, sociedad limitada
SpA|JSC|end|spa, societa per azioni, sociedad por acciones
SNC|GP|end|snc, sas di, scs
BV|LLC|end|bv, besloten vennootschap, bvba, sprl
NV|JSC|end|nv, naamloze vennootschap
AB|JSC|end|ab, aktiebolag, ab publ
AS|JSC|end|as, asa, aksjeselskap, aktieselskab, anonim sirketi, anonim sti
A.Ş.|JSC|anywhere|as ti, anonim sirket
Ltd. Şti.|LLC|anywhere|ltd sti, limited sirketi, tic ltd sti, tic as, san ve tic ltd sti, san tic ltd sti, san ve tic as, sanayi ve ticaret ltd sti, sanayi ve ticaret limited sirketi, sanayi ve ticaret as, sanayi ve ticaret anonim sirketi
ApS|LLC|end|aps, anpartsselskab
Oy|LLC|end|oy, oyj, osakeyhtio
Kft|LLC|end|kft, korlatolt felelossegu tarsasag
Zrt|JSC|end|zrt, nyrt, rt
Sp. z o.o.|LLC|anywhere|sp z oo, sp zoo, spzoo, spolka z oo, spolka z ograniczona odpowiedzialnoscia
S.A. (Poland)|JSC|anywhere|spolka akcyjna
s.r.o.|LLC|end|sro, spol s ro, spol sro
a.s.|JSC|end|akciova spolecnost
d.o.o.|LLC|anywhere|doo, d oo, drustvo s ogranicenom odgovornoscu, drustvo sa ogranicenom odgovornoscu
d.d.|JSC|end|dd, ad beograd
EOOD|LLC|anywhere|eood, ood, ead
SC SRL|LLC|end|sc srl
OOO|LLC|edge|ooo, obshchestvo s ogranichennoi otvetstvennostyu, obshchestvo s ogranichennoy otvetstvennostyu, tov, too, mchj
OAO|JSC|edge|oao, pao, zao, ao, publichnoe aktsionernoe obshchestvo, aktsionernoe obshchestvo, otkrytoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, open joint stock company, closed joint stock company, public joint stock company, joint stock company, ojsc, cjsc, jsc, oajsc
IP|SP|edge|chp, fop
Công ty TNHH|LLC|anywhere|cong ty tnhh mot thanh vien, cong ty tnhh mtv, cong ty tnhh, tnhh, cong ty trach nhiem huu han
Công ty cổ phần|JSC|anywhere|cong ty co phan, cong ty cp, ctcp, cong ty
PT|LLC|edge|pt, p t, persero, tbk, perseroan terbatas
CV|GP|edge|cv, ud
KK|JSC|end|kk, kabushiki kaisha, kabushikigaisha, kabushikikaisha, yugen kaisha, godo kaisha
Jusik Hoesa|JSC|edge|jusikhoesa, jusighoesa, jusik hoesa, yuhan hoesa
PLC|JSC|end|plc, public limited company, public company limited, pcl
Inc.|JSC|end|inc, incorporation
Corp.|CO|end|corp, corporacion
Co.|CO|end|co, cie, compagnie, compania, cia, kompania, firma
LLP|LLP|end|llp, limited liability partnership, lllp
LP|LP|end|lp, limited partnership
Partnership|GP|end|partnership, general partnership
Cooperative|COOP|end|scarl, scrl, soc coop, societa cooperativa, eg
Sole owner|SP|end|ek, eirl, ei, prop, proprietorship, sole proprietorship
Est.|SP|end|est, establishment
Trust|CO|end|regd, registered
`;
